import { joinColumns } from '../join-columns.ts';
import { totalOf } from '../total-of.ts';

/** One value for each person measured; `missing`: how many should have been and were not. */
export interface MeasuredInput {
  readonly values: Float64Array;
  readonly missing: number;
}

export const poolMeasured = (inputs: readonly MeasuredInput[]): MeasuredInput => ({
  values: joinColumns(inputs.map(({ values }) => values)),
  missing: totalOf(inputs, ({ missing }) => missing),
});
