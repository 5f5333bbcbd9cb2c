import type { Condition, Facts } from './condition.ts';
import { holds } from './holds.ts';

/** A clause that can be found: `narrower[i]` are the places of the clauses that say more precisely what clause `i` says. */
export interface RankedClauses<Clause extends { readonly when: Condition }> {
  readonly clauses: readonly Clause[];
  readonly narrower: readonly (readonly number[])[];
}

/** The places of all clauses that hold and that no narrower one that holds too takes the place of. */
export const chooseClauses = <Clause extends { readonly when: Condition }>(
  { clauses, narrower }: RankedClauses<Clause>,
  facts: Facts,
): readonly number[] => {
  const found: number[] = [];
  for (let index = 0; index < clauses.length; index += 1) {
    const clause = clauses[index];
    if (clause !== undefined && holds(clause.when, facts)) found.push(index);
  }
  if (found.length < 2) return found;
  return found.filter((index) => !(narrower[index] ?? []).some((other) => found.includes(other)));
};
