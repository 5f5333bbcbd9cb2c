import { joinColumns } from '../join-columns.ts';
import { totalOf } from '../total-of.ts';

/** State money in tenge and verified results of each plan; `waiting`: results handed in and not judged yet. */
export interface CostInput {
  readonly costs: Float64Array;
  readonly results: Float64Array;
  readonly waiting: number;
}

export const poolCosts = (inputs: readonly CostInput[]): CostInput => ({
  costs: joinColumns(inputs.map(({ costs }) => costs)),
  results: joinColumns(inputs.map(({ results }) => results)),
  waiting: totalOf(inputs, ({ waiting }) => waiting),
});
