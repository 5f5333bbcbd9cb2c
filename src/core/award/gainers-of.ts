import type { AllocationProblem } from './allocation-problem.ts';
import type { BestChoice } from './explain-refusals.ts';
import type { Search } from './search.ts';

/**
 * Who would be awarded besides if a limit had one place more, for each limit where that makes the best choice better. Where
 * several best choices exist it is those of one of them. search: the one that found what a place more is worth, so that
 * up to hundreds of limits cost no solves of the whole. Ids in the order of the applications.
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
      // Read once: a choice of thousands of units is put together when it is asked for.
      const { taken } = found;
      const gaining = [...taken].filter((unit) => !best.taken.has(unit));
      const ids = gaining
        .flatMap((unit) => problem.units[unit]?.members ?? [])
        .toSorted((one, other) => one - other)
        .flatMap((member) => problem.instance.applications[member]?.id ?? []);
      return [[name, ids] as const];
    }),
  );
