import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { balancePossible } from './balance-possible.ts';
import type { ObligationRuleStanding } from './obligation-record.ts';

interface RuleWish {
  readonly code: string;
  readonly validFrom: string;
  readonly rule: unknown;
  /** Fingerprint of the rule with its name. */
  readonly ruleSha256: string;
}

/** The national office records a rule without contradictions and gaps, or a new version of it with a later day of effect. */
export const recordRule = (
  known: (ObligationRuleStanding & { readonly id: string }) | undefined,
  { code, validFrom, rule, ruleSha256 }: RuleWish,
  { now, newId }: Circumstances,
): Decided<readonly EntryBody[]> => {
  const faults = balancePossible(rule);
  const [first] = faults;
  if (first !== undefined)
    return refuse({ code: 'rule-not-sound', params: { count: faults.length, place: first.field } });
  const data = { validFrom, ruleSha256, recordedAt: now };
  if (known === undefined) {
    return accept([
      {
        kind: 'ObligationRuleRecorded',
        noun: 'obligation-rule',
        recordId: newId('orl'),
        data: { code, version: 1, ...data },
      },
    ]);
  }
  if (known.ruleSha256 === ruleSha256 && known.validFrom === validFrom) return accept([]);
  if (validFrom <= known.validFrom)
    return refuse({ code: 'rule-not-later', params: { day: known.validFrom } });
  return accept([
    {
      kind: 'ObligationRuleRevised',
      noun: 'obligation-rule',
      recordId: known.id,
      data: { version: known.version + 1, ...data },
    },
  ]);
};
