import { evidenceLadder } from '../obligation/evidence.ts';
import { differingDays } from './contradictions.ts';
import type { OutcomeStanding } from './outcome.ts';

/** What of an outcome says where somebody was, and when. */
export type LifeFact = Pick<
  OutcomeStanding,
  'state' | 'knownAfter' | 'knownBy' | 'seenOn' | 'evidence' | 'status' | 'recordedAt'
> & { readonly id: string };

const rank = ({ evidence }: LifeFact): number => evidenceLadder.indexOf(evidence);

/** Stronger evidence first, the newer word where it is equal, then by id. */
const byStrength = (one: LifeFact, other: LifeFact): number => {
  const difference = rank(other) - rank(one);
  if (difference !== 0) return difference;
  if (one.recordedAt !== other.recordedAt) return one.recordedAt > other.recordedAt ? -1 : 1;
  return one.id < other.id ? -1 : 1;
};

/**
 * Of what stands, the facts that can be so together, the strongest first: one that contradicts a stronger one is left out until
 * somebody has settled which of them holds.
 */
export const consistentOutcomes = (facts: readonly LifeFact[]): readonly LifeFact[] => {
  const kept: LifeFact[] = [];
  for (const fact of facts.filter(({ status }) => status === 'stands').toSorted(byStrength))
    if (kept.every((other) => differingDays(fact, other) === undefined)) kept.push(fact);
  return kept;
};
