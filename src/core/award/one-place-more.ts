import type { AllocationProblem } from './allocation-problem.ts';
import type { Search } from './search.ts';

/**
 * What the best choice would be worth if a region's quota or a university's cap had one place more, by searching again:
 * prices of a relaxed problem would promise what no whole place can keep. Null where the time ran out.
 */
export const onePlaceMore = (
  { constraints }: AllocationProblem,
  valueOf: Search,
): Readonly<Record<string, number | null>> =>
  Object.fromEntries(
    constraints.flatMap(({ name, kind }, raised) => {
      if (kind !== 'region' && kind !== 'university') return [];
      const found = valueOf({ raised });
      return [[name, found.status === 'optimal' ? found.value : null] as const];
    }),
  );
