import type { Estimate } from '../basics/estimate.ts';
import { estimated, notEstimated } from './estimated.ts';
import { sampleMoments } from './sample-moments.ts';
import { tQuantile } from './t-quantile.ts';

/**
 * Mean of a sample with Student's 95 % interval, mean ± t·s/√n. Undefined without values (`nobody-known`); one value has a mean and no
 * limits (`single-value`). Throws RangeError for a value that is not finite.
 */
export const meanInterval = (values: Float64Array, nMissing = 0): Estimate => {
  const method = 'student-t';
  const n = values.length;
  if (!values.every((value) => Number.isFinite(value)))
    throw new RangeError('a value is not a finite number');
  if (n === 0) return notEstimated(method, ['nobody-known'], { n, nMissing });
  if (n === 1) return estimated(method, values[0] ?? Number.NaN, { n, nMissing, reasons: ['single-value'] });
  const { mean, sd } = sampleMoments(values);
  const half = (tQuantile(0.975, n - 1) * sd) / Math.sqrt(n);
  return estimated(method, mean, { n, nMissing, lower: mean - half, upper: mean + half });
};
