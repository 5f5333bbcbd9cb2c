import type { Estimate } from '../basics/estimate.ts';
import { estimated, notEstimated } from './estimated.ts';
import { tQuantile } from './t-quantile.ts';

/**
 * Ratio of the means of two columns measured on the same rows, Σ over/Σ under, with Fieller's 95 % interval (1954): all ratios R for which
 * the mean of over − R·under does not differ from 0 by Student's t with n − 1 degrees of freedom. Undefined where Σ under is 0
 * (`denominator-zero`). Without limits where the mean of `under` itself does not differ from 0, so that the set of such R is not
 * an interval (`fieller-unbounded`), and for a single row (`single-value`).
 */
export const fiellerRatio = (over: Float64Array, under: Float64Array): Estimate => {
  const method = 'fieller';
  const n = over.length;
  if (under.length !== n) throw new RangeError('columns of a ratio differ in length');
  const mean = (column: Float64Array): number => column.reduce((sum, value) => sum + value, 0) / n;
  const [top, bottom] = [mean(over), mean(under)];
  if (n === 0 || bottom === 0) return notEstimated(method, ['denominator-zero'], { n });
  const value = top / bottom;
  if (n === 1) return estimated(method, value, { n, reasons: ['single-value'] });
  let [overVariance, underVariance, covariance] = [0, 0, 0];
  for (let row = 0; row < n; row += 1) {
    const [a, b] = [(over[row] ?? 0) - top, (under[row] ?? 0) - bottom];
    overVariance += a * a;
    underVariance += b * b;
    covariance += a * b;
  }
  // Variances of the means, times t²: the limits are the roots of a·R² − 2b·R + c.
  const scale = tQuantile(0.975, n - 1) ** 2 / (n * (n - 1));
  const a = bottom * bottom - scale * underVariance;
  const b = top * bottom - scale * covariance;
  const c = top * top - scale * overVariance;
  if (a <= 0) return estimated(method, value, { n, reasons: ['fieller-unbounded'] });
  const root = Math.sqrt(Math.max(0, b * b - a * c));
  return estimated(method, value, { n, lower: (b - root) / a, upper: (b + root) / a });
};
