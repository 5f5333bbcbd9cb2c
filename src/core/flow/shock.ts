import type { Estimate } from '../basics/estimate.ts';
import { areKnownAmounts, countInputs, obstacles } from '../statistics/known-amounts.ts';
import { estimated, notEstimated } from '../statistics/estimated.ts';
import type { YearPoint } from '../statistics/year-point.ts';

/** What a year should have brought, and how far it fell from that (docs/method/shock). */
interface Shock {
  readonly expected: Estimate;
  /** Actual − expected, in the unit of the values. */
  readonly difference: Estimate;
  /** Actual/expected − 1, ≥ −1. */
  readonly relative: Estimate;
  /** ln(actual/expected). */
  readonly logRatio: Estimate;
}

const shock = (method: string, first: YearPoint, second: YearPoint, actual: YearPoint): Shock => {
  const given = { first: first.value, second: second.value, actual: actual.value };
  const circumstances = countInputs(given);
  const no = (reasons: readonly string[]): Shock => {
    const none = notEstimated(method, reasons, circumstances);
    return { expected: none, difference: none, relative: none, logRatio: none };
  };
  if (!areKnownAmounts(given)) return no(obstacles(given));
  if (given.first === 0 || given.second === 0) return no(['neighbour-zero']);
  const elapsed = (actual.year - first.year) / (second.year - first.year);
  const expected = given.first * (given.second / given.first) ** elapsed;
  const estimate = (value: number): Estimate => estimated(method, value, circumstances);
  return {
    expected: estimate(expected),
    difference: estimate(given.actual - expected),
    relative: estimate(given.actual / expected - 1),
    logRatio:
      given.actual === 0
        ? notEstimated(method, ['actual-zero'], circumstances)
        : estimate(Math.log(given.actual / expected)),
  };
};

/**
 * Against the trend of the last two known points before: ŷ = y_b·(y_b/y_a)^((t−b)/(b−a)), a < b < t.
 * Throws RangeError when the years are not ascending.
 */
export const shockAgainstTrend = (before: readonly [YearPoint, YearPoint], actual: YearPoint): Shock => {
  const [first, second] = before;
  if (!(first.year < second.year && second.year < actual.year)) throw new RangeError('years not ascending');
  return shock('trend-of-two-points', first, second, actual);
};

/**
 * Against the geometric mean of both neighbours, weighted by nearness when they are not equally far; for equal
 * distances √(y_a·y_c). Throws RangeError when the years are not ascending.
 */
export const shockBetweenNeighbours = (before: YearPoint, actual: YearPoint, after: YearPoint): Shock => {
  if (!(before.year < actual.year && actual.year < after.year)) throw new RangeError('years not ascending');
  return shock('geometric-midpoint', before, after, actual);
};
