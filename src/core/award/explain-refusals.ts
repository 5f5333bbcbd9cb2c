import type { Explanation } from './allocation.ts';
import type { AllocationProblem } from './allocation-problem.ts';
import { blockedAlone, irreducibleSet } from './blocking-constraints.ts';
import type { Found, Search } from './search.ts';

/** An allocation that was found to be the best. */
export interface BestChoice {
  readonly value: number;
  readonly taken: ReadonlySet<number>;
}

/** Points from the best choice down to the best one with the applicant, and at least what makes the own value positive. */
const neededOf = (best: BestChoice, own: number, found: Exclude<Found, { status: 'infeasible' }>) => {
  const least = Math.max(0, -own);
  if (found.status === 'optimal') return Math.max(best.value - found.value, least);
  const atMost = found.value === undefined ? null : Math.max(best.value - found.value, least);
  const atLeast = Math.max(best.value - found.bound, least);
  return atLeast === atMost ? atLeast : { atLeast, atMost };
};

/**
 * For each applicant that a best choice refuses, what would have had to change: the best choice that takes the applicant
 * is searched for, once for all members of a group. In the order of the applications.
 */
export const explainRefusals = (
  problem: AllocationProblem,
  search: Search,
  valueOf: Search,
  best: BestChoice,
): readonly Explanation[] => {
  const found = new Map<number, Found>();
  const sets = new Map<number, readonly string[]>();
  const find = (unit: number): Found => {
    const known = found.get(unit) ?? valueOf({ taken: [unit] });
    found.set(unit, known);
    return known;
  };
  const setOf = (unit: number): readonly string[] => {
    const known = sets.get(unit) ?? irreducibleSet(problem, search, [unit]) ?? [];
    sets.set(unit, known);
    return known;
  };
  const blocked = blockedAlone(problem);
  return problem.instance.applications.flatMap(({ id, value }, position): Explanation[] => {
    const unit = problem.unitOf.get(id) ?? -1;
    if (best.taken.has(unit)) return [];
    const blockedBy = blocked(position);
    if (blockedBy.length > 0) return [{ id, blockedBy }];
    const taking = find(unit);
    if (taking.status === 'infeasible') return [{ id, blockedBy: setOf(unit) }];
    return [{ id, needed: neededOf(best, value, taking) }];
  });
};
