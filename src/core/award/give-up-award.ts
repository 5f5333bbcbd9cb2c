import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept } from '../basics/result.ts';
import type { AwardStanding } from './award.ts';

/** Who withdraws after the decision gives up what it gave him; his place goes on at the next decision. */
export const giveUpAward = (
  award: (AwardStanding & { readonly id: string }) | undefined,
): Decided<readonly EntryBody[]> => {
  if (award === undefined || award.outcome === 'given-up') return accept([]);
  return accept([
    {
      kind: 'AwardGivenUp',
      noun: 'award',
      recordId: award.id,
      data: { outcome: 'given-up', reservePlace: null },
    },
  ]);
};
