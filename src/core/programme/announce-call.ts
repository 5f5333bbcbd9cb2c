import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { CallStanding } from './call.ts';
import { checkRules } from './check-rules.ts';
import { openingFaults } from './opening-faults.ts';
import type { CallRules } from './rules.ts';

/** The call and the fingerprint of its rubric become public; it opens by itself on its day. */
export const announceCall = (
  state: { readonly standing: CallStanding; readonly rules: CallRules } | undefined,
  { id }: { readonly id: string },
  { now }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (state === undefined) return refuse({ code: 'call-unknown' });
  const { standing, rules } = state;
  if (standing.announcedAt !== null) return accept([]);
  const faults = [...checkRules(rules), ...openingFaults(rules, now)];
  if (faults.length > 0) return refuse({ code: 'incomplete', list: faults });
  const { version, rulesSha256, rubricSha256 } = standing;
  return accept([
    {
      kind: 'CallAnnounced',
      noun: 'call',
      recordId: id,
      data: { announcedAt: now, version, rulesSha256, rubricSha256 },
    },
  ]);
};
