import type { EntryBody } from '../basics/entry-body.ts';
import { differingDays } from './contradictions.ts';
import type { OutcomeStanding } from './outcome.ts';

type Known = OutcomeStanding & { readonly id: string };

const isWithin = (one: Known | OutcomeStanding, other: Known | OutcomeStanding): boolean =>
  one.knownBy <= other.seenOn && other.knownBy <= one.seenOn;

/**
 * A new word of somebody about himself: it replaces his own earlier words that it contradicts or repeats. What others said, and what a
 * document shows, stays beside it and is for a coordinator to settle.
 */
export const outcomeEntries = (
  id: string,
  outcome: OutcomeStanding,
  before: readonly Known[],
): readonly EntryBody[] => {
  const fact = { ...outcome, id };
  const replaced = before.filter(
    (known) =>
      known.status === 'stands' &&
      known.evidence === 'self-report' &&
      (known.state === outcome.state
        ? isWithin(known, outcome)
        : differingDays(known, { ...fact, status: 'stands' }) !== undefined),
  );
  return [
    { kind: 'OutcomeRecorded', noun: 'outcome', recordId: id, data: { ...outcome } },
    ...replaced.map((known): EntryBody => ({
      kind: 'OutcomeReplaced',
      noun: 'outcome',
      recordId: known.id,
      data: { status: 'replaced', by: id },
    })),
  ];
};
