import type { Estimate } from '../basics/estimate.ts';
import { bootstrapInterval } from './bootstrap-interval.ts';
import { estimated, notEstimated } from './estimated.ts';
import type { Bootstrap } from './resample.ts';

const sumOf = (column: Float64Array): number => column.reduce((sum, value) => sum + value, 0);

/** Throws RangeError unless the columns are equally long and hold finite numbers of 0 or more. */
const checkColumns = (over: Float64Array, under: Float64Array): void => {
  const isAmount = (value: number): boolean => Number.isFinite(value) && value >= 0;
  if (over.length !== under.length || !over.every(isAmount) || !under.every(isAmount))
    throw new RangeError('columns of a ratio differ in length or hold no amounts');
};

/**
 * Ratio of two sums, Σ over/Σ under, with the percentile bootstrap over rows: a row is what is drawn again as a whole, a person or a group.
 * Undefined where Σ under is 0 (`denominator-zero`). One row has no limits (`single-value`). Throws RangeError on columns that do not fit.
 */
export const ratioBootstrap = (over: Float64Array, under: Float64Array, bootstrap: Bootstrap): Estimate => {
  const method = 'ratio-bootstrap';
  checkColumns(over, under);
  const n = over.length;
  const divisor = sumOf(under);
  if (divisor === 0) return notEstimated(method, ['denominator-zero'], { n });
  const { lower, upper } = bootstrapInterval(bootstrap, n, (rows) => {
    let [top, bottom] = [0, 0];
    for (const row of rows) {
      top += over[row] ?? 0;
      bottom += under[row] ?? 0;
    }
    return bottom === 0 ? Number.POSITIVE_INFINITY : top / bottom;
  });
  const reasons = n < 2 ? ['single-value'] : upper === null ? ['upper-not-reached'] : [];
  return estimated(method, sumOf(over) / divisor, { n, lower, upper, reasons });
};
