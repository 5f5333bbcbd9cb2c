import type { Estimate } from '../../basics/estimate.ts';
import { estimated, notEstimated } from '../estimated.ts';
import type { SurvivalSteps } from './survival-steps.ts';

// A product such as 9/10 · 8/9 · … · 5/6 is one half, but not to the last bit.
const half = 0.5 + 1e-12;

const firstAtMostHalf = (times: Float64Array, values: Float64Array): number | null => {
  const step = values.findIndex((value) => value <= half);
  return step < 0 ? null : (times[step] ?? null);
};

/**
 * The median time, min{t: S(t) ≤ ½}, with min{t: lower(t) ≤ ½} and min{t: upper(t) ≤ ½} as its 95 % limits; undefined
 * (`half-not-reached`) where S stays above ½. A limit is null where its curve stays above ½.
 */
export const survivalMedian = (
  { times, survival, lower, upper }: SurvivalSteps,
  people: { readonly n: number; readonly nMissing?: number },
): Estimate => {
  const method = 'survival-median';
  const median = firstAtMostHalf(times, survival);
  const earliest = firstAtMostHalf(times, lower);
  if (median !== null)
    return estimated(method, median, {
      ...people,
      lower: earliest,
      upper: firstAtMostHalf(times, upper),
    });
  const nothing = notEstimated(method, [people.n === 0 ? 'nobody-known' : 'half-not-reached'], people);
  return { ...nothing, lower: earliest };
};
