import type { AllocationProblem } from './allocation-problem.ts';
import type { BestChoice } from './explain-refusals.ts';
import type { Search } from './search.ts';

/**
 * Who would be awarded besides if a limit had one place more, for each limit where that makes the best choice better. Where
 * several best choices exist it is those of one of them. Ids in the order of the applications.
 */
export const gainersOf = (
  problem: AllocationProblem,
  search: Search,
  best: BestChoice,
  worth: Readonly<Record<string, number | null>>,
): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    problem.constraints.flatMap(({ name }, raised) => {
      const value = worth[name];
      if (value === undefined || value === null || value <= best.value) return [];
      const found = search({ raised });
      if (found.status !== 'optimal') return [];
      const ids = problem.instance.applications
        .filter(({ id }) => {
          const unit = problem.unitOf.get(id) ?? -1;
          return found.taken.has(unit) && !best.taken.has(unit);
        })
        .map(({ id }) => id);
      return [[name, ids] as const];
    }),
  );
