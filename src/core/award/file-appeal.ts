import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { AwardStanding } from './award.ts';

/** Letters that grounds need at least. */
export const shortestGrounds = 20;

/** The applicant asks to look again, once a decision, until the day that the decision names. */
export const fileAppeal = (
  {
    award,
    hasAppealed,
    accountId,
  }: {
    readonly award: (AwardStanding & { readonly id: string }) | undefined;
    readonly hasAppealed: boolean;
    readonly accountId: string;
  },
  { grounds }: { readonly grounds: string },
  { now, newId }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (award === undefined) return refuse({ code: 'award-unknown' });
  if (hasAppealed) return refuse({ code: 'appealed-before' });
  if (award.outcome === 'given-up')
    return refuse({ code: 'not-in-this-state', params: { state: award.outcome } });
  if (now > award.appealUntil) return refuse({ code: 'appeal-too-late' });
  if (grounds.trim().length < shortestGrounds) {
    return refuse({ code: 'grounds-too-short', params: { fewest: shortestGrounds } });
  }
  return accept([
    {
      kind: 'AppealFiled',
      noun: 'appeal',
      recordId: newId('apl'),
      data: {
        callId: award.callId,
        applicationId: award.applicationId,
        awardId: award.id,
        decision: award.decision,
        accountId,
        status: 'filed',
        filedAt: now,
        decidedAt: null,
        remedy: null,
      },
    },
  ]);
};
