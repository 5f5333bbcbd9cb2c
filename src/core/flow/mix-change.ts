import type { Estimate } from '../basics/estimate.ts';
import { chiSquareOfIndependence } from '../statistics/chi-square-of-independence.ts';
import type { ChiSquareOfIndependence } from '../statistics/chi-square-of-independence.ts';
import { dissimilarity } from '../statistics/dissimilarity.ts';
import { jensenShannon } from '../statistics/jensen-shannon.ts';
import type { CategoryValue } from './category-value.ts';

export interface MixChange {
  /** Categories known in every period; only they are compared. */
  readonly categories: readonly string[];
  readonly dropped: readonly string[];
  /** Period × category counts that went into the test. */
  readonly counts: readonly (readonly number[])[];
  readonly chiSquare: ChiSquareOfIndependence;
  /** Between the first and the last period. */
  readonly dissimilarity: Estimate;
  readonly jensenShannon: Estimate;
}

const bounded = (estimate: Estimate, dropped: readonly string[]): Estimate => ({
  ...estimate,
  nMissing: dropped.length,
  status: estimate.status === 'ok' && dropped.length > 0 ? 'bounded' : estimate.status,
  reasons: [...estimate.reasons, ...dropped.map((category) => `missing:${category}`)],
});

/**
 * Did the mix of destinations change over two or more periods (docs/method/mix)? A category that is missing in one
 * period is left out of all and named; the results are then only `bounded`.
 */
export const mixChange = (periods: readonly (readonly CategoryValue[])[]): MixChange => {
  const all = [...new Set(periods.flat().map(({ category }) => category))];
  const valueOf = (values: readonly CategoryValue[], category: string): number | null =>
    values.find((one) => one.category === category)?.value ?? null;
  const categories = all.filter((category) => periods.every((values) => valueOf(values, category) !== null));
  const dropped = all.filter((category) => !categories.includes(category));
  const counts = periods.map((values) => categories.flatMap((category) => valueOf(values, category) ?? []));
  const [first = [], last = []] = [counts.at(0), counts.at(-1)];
  const chiSquare = chiSquareOfIndependence(counts);
  return {
    categories,
    dropped,
    counts,
    chiSquare: {
      ...chiSquare,
      statistic: bounded(chiSquare.statistic, dropped),
      pValue: bounded(chiSquare.pValue, dropped),
    },
    dissimilarity: bounded(dissimilarity(first, last), dropped),
    jensenShannon: bounded(jensenShannon(first, last), dropped),
  };
};
