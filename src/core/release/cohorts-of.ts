import type { AnyUnitInput } from './any-indicator.ts';

/** What was counted for the same people of all units. */
export interface Cohort {
  readonly year: number;
  readonly month: number | null;
  readonly category: string | null;
  /** In the order of their ids. */
  readonly units: readonly AnyUnitInput[];
}

const inOrder = (one: string | null, other: string | null): number => {
  if (one === other) return 0;
  return (one ?? '') < (other ?? '') ? -1 : 1;
};

/** Cohorts by year, horizon and category. Throws for two inputs of one unit. */
export const cohortsOf = (collected: readonly AnyUnitInput[]): readonly Cohort[] =>
  [...Map.groupBy(collected, ({ year, month, category }) => JSON.stringify([year, month, category])).values()]
    .map((own): Cohort => {
      const [first] = own;
      if (first === undefined) throw new Error('a cohort of nobody');
      if (new Set(own.map(({ unit }) => unit)).size < own.length)
        throw new RangeError(`two inputs of one unit in ${first.year}`);
      const { year, month, category } = first;
      return { year, month, category, units: own.toSorted((one, other) => inOrder(one.unit, other.unit)) };
    })
    .toSorted(
      (one, other) =>
        one.year - other.year ||
        (one.month ?? 0) - (other.month ?? 0) ||
        inOrder(one.category, other.category),
    );
