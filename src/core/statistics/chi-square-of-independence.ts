import gammainc from '@stdlib/math-base-special-gammainc';
import type { Estimate } from '../basics/estimate.ts';
import { estimated, notEstimated } from './estimated.ts';

export interface ChiSquareOfIndependence {
  readonly statistic: Estimate;
  readonly degreesOfFreedom: number;
  readonly pValue: Estimate;
  /** The smallest expected count; below 5 the p-value is rough. */
  readonly smallestExpected: number;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * Pearson's χ² of independence of a table of counts (rows × columns, rectangular, each ≥ 0), df = (r − 1)(c − 1),
 * p = Q(df/2, χ²/2), the upper regularised incomplete gamma function. Rows and columns of zeros carry no
 * information and are left out. Undefined below two rows or columns. Throws RangeError on a ragged table.
 */
export const chiSquareOfIndependence = (counts: readonly (readonly number[])[]): ChiSquareOfIndependence => {
  const method = 'pearson-chi-square';
  if (counts.some((row) => row.length !== counts[0]?.length)) throw new RangeError('ragged table');
  const rows = counts.filter((row) => sum(row) > 0);
  const columns = (rows[0] ?? []).map((_value, index) => rows.map((row) => row[index] ?? 0));
  const columnSums = columns.map(sum).filter((total) => total > 0);
  const cells = rows.map((row) => row.filter((_value, index) => sum(columns[index] ?? []) > 0));
  const degreesOfFreedom = Math.max(0, rows.length - 1) * Math.max(0, columnSums.length - 1);
  const n = rows.length * columnSums.length;
  const isSound = counts.flat().every((value) => Number.isFinite(value) && value >= 0);
  if (degreesOfFreedom === 0 || !isSound) {
    const reason = isSound ? 'needs-two-rows-and-columns' : 'out-of-range';
    const nothing = notEstimated(method, [reason], { n });
    return { statistic: nothing, degreesOfFreedom, pValue: nothing, smallestExpected: 0 };
  }
  const total = sum(columnSums);
  let [statistic, smallestExpected] = [0, Number.POSITIVE_INFINITY];
  for (const row of cells) {
    const share = sum(row) / total;
    for (const [index, observed] of row.entries()) {
      const expected = share * (columnSums[index] ?? Number.NaN);
      statistic += (observed - expected) ** 2 / expected;
      smallestExpected = Math.min(smallestExpected, expected);
    }
  }
  const reasons = smallestExpected < 5 ? ['small-expected-count'] : [];
  const pValue = Number.isFinite(statistic)
    ? gammainc(statistic / 2, degreesOfFreedom / 2, true, true)
    : Number.NaN;
  return {
    statistic: estimated(method, statistic, { n, reasons }),
    degreesOfFreedom,
    pValue: estimated(method, pValue, { n, reasons }),
    smallestExpected: Number.isFinite(smallestExpected) ? smallestExpected : 0,
  };
};
