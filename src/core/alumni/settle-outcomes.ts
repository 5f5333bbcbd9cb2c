import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { contradictionsOf } from './contradictions.ts';
import type { OutcomeStanding } from './outcome.ts';

/** A person says which of contradicting facts stands; those that it contradicts are refused, the rest is left alone. */
export const settleOutcomes = (
  outcomes: readonly (OutcomeStanding & { readonly id: string })[],
  { standsId }: { readonly standsId: string },
  { now }: Pick<Circumstances, 'now'>,
): Decided<readonly EntryBody[]> => {
  if (!outcomes.some(({ id }) => id === standsId)) return refuse({ code: 'outcome-unknown' });
  const beaten = contradictionsOf(outcomes).flatMap(({ strongerId, weakerId }) =>
    strongerId === standsId ? [weakerId] : weakerId === standsId ? [strongerId] : [],
  );
  if (beaten.length === 0) return refuse({ code: 'outcomes-do-not-differ' });
  return accept(
    beaten.map((recordId) => ({
      kind: 'OutcomeRefused',
      noun: 'outcome',
      recordId,
      data: { status: 'refused', decidedAt: now, settledBy: standsId },
    })),
  );
};
