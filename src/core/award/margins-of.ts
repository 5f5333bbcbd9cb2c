import type { Margin } from './allocation.ts';
import type { AllocationProblem } from './allocation-problem.ts';
import type { BestChoice } from './explain-refusals.ts';
import type { Found, Search } from './search.ts';

const marginOf = (best: BestChoice, found: Found): Margin['margin'] => {
  if (found.status === 'infeasible') return null;
  if (found.status === 'optimal') return best.value - found.value;
  const atMost = found.value === undefined ? null : best.value - found.value;
  const atLeast = Math.max(0, best.value - found.bound);
  return atLeast === atMost ? atLeast : { atLeast, atMost };
};

/** For each awarded applicant, by how much the best choice is worth more than the best one without: once for a group. */
export const marginsOf = (
  { instance, unitOf }: AllocationProblem,
  valueOf: Search,
  best: BestChoice,
): readonly Margin[] => {
  const known = new Map<number, Margin['margin']>();
  return instance.applications.flatMap(({ id }): Margin[] => {
    const unit = unitOf.get(id) ?? -1;
    if (!best.taken.has(unit)) return [];
    const margin = known.get(unit);
    if (margin !== undefined) return [{ id, margin }];
    const searched = marginOf(best, valueOf({ barred: [unit] }));
    known.set(unit, searched);
    return [{ id, margin: searched }];
  });
};
