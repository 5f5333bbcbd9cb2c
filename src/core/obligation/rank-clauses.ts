import type { RankedClauses } from './choose-clause.ts';
import { clauseSets } from './clause-sets.ts';
import { compareSets } from './compare-sets.ts';
import type { Condition } from './condition.ts';
import type { SampleFacts } from './sample-facts.ts';

/** Orders clauses by what they say more precisely: one is narrower than another if it holds only where that does, and not everywhere. */
export const rankClauses = <Clause extends { readonly when: Condition }>(
  clauses: readonly Clause[],
  samples: readonly SampleFacts[],
): RankedClauses<Clause> => {
  const sets = clauseSets(clauses, samples);
  return {
    clauses,
    narrower: sets.map((set) =>
      sets.flatMap((other, index) =>
        other.includes(1) && compareSets(other, set) === 'inside' ? [index] : [],
      ),
    ),
  };
};
