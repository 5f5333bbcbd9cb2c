import type { Estimate } from '../basics/estimate.ts';
import { estimated, notEstimated } from './estimated.ts';
import { binomialCdf } from './proportion/binomial-cdf.ts';

/** How many of the smallest, and as many of the greatest, lie outside the limits: P(fewer than so many of n below the median) ≤ .025. */
const outside = (n: number): number => {
  let [low, high] = [0, n >> 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (binomialCdf(middle - 1, n, 0.5) <= 0.025) low = middle;
    else high = middle - 1;
  }
  return low;
};

/**
 * Median with the order-statistic interval of at least 95 %, without any assumption on the distribution: the j-th smallest and the j-th
 * greatest value, j as great as P(Bin(n, ½) < j) ≤ .025 allows (David and Nagaraja, Order Statistics, 7.1). Below six values there are no limits
 * (`too-few-for-limits`). `unknown`: values known only to be greater than all others, such as what is still awaited; where the median
 * is one of them it does not exist (`median-not-reached`), and where only the upper limit is, that one (`upper-not-reached`). Throws RangeError for a value that is not finite.
 */
export const medianInterval = (values: Float64Array, unknown = 0): Estimate => {
  const method = 'order-statistics';
  if (!values.every((value) => Number.isFinite(value)))
    throw new RangeError('a value is not a finite number');
  const all = values.length + unknown;
  const counted = { n: values.length, nMissing: unknown };
  if (all === 0) return notEstimated(method, ['nobody-known'], counted);
  const sorted = values.slice().sort();
  const at = (rank: number): number => sorted[rank] ?? Number.POSITIVE_INFINITY;
  const median = (at((all - 1) >> 1) + at(all >> 1)) / 2;
  if (!Number.isFinite(median)) return notEstimated(method, ['median-not-reached'], counted);
  const j = outside(all);
  const upper = at(all - j);
  const limits =
    j === 0
      ? { reasons: ['too-few-for-limits'] }
      : { lower: at(j - 1), upper, reasons: Number.isFinite(upper) ? [] : ['upper-not-reached'] };
  // What is awaited has its place in the order, so that it makes no bound of the median.
  return { ...estimated(method, median, { n: values.length, ...limits }), nMissing: unknown };
};
