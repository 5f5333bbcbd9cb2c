import type { Estimate } from '../../basics/estimate.ts';
import { chiSquareTail } from '../chi-square-tail.ts';
import { estimated, notEstimated } from '../estimated.ts';
import { riskTable } from './risk-table.ts';

interface LogRank {
  /** χ² with one degree of freedom. */
  readonly statistic: Estimate;
  readonly pValue: Estimate;
  /** Events of the second group, and how many there would be if both groups were alike. */
  readonly observed: number;
  readonly expected: number;
}

/**
 * Log-rank test of two groups (Mantel 1966; Peto and Peto 1972) with the hypergeometric variance n₁n₀d(n − d)/(n²(n − 1)) at each time.
 * `group`: 0 or 1 for each person. Undefined when a group is empty (`needs-two-groups`) or no time has an event with both groups at
 * risk (`nothing-to-compare`).
 */
export const logRank = (times: Float64Array, hasEvent: Uint8Array, group: Uint8Array): LogRank => {
  const method = 'log-rank';
  const n = times.length;
  // Four ways to leave: censored or event, in either group. A cause of its own for each keeps one table.
  const exits = Uint8Array.from(group, (one, at) => 1 + (one === 0 ? 0 : 2) + (hasEvent[at] === 0 ? 0 : 1));
  const table = riskTable(times, exits, 4);
  let second = group.reduce((sum, one) => sum + (one === 0 ? 0 : 1), 0);
  const isTwo = second > 0 && second < n;
  let [observed, expected, variance] = [0, 0, 0];
  for (let step = 0; step < table.times.length; step += 1) {
    const exitsOf = (cause: number): number => table.exits[step * 5 + cause] ?? 0;
    const left = table.atRisk[step] ?? 0;
    const d = exitsOf(2) + exitsOf(4);
    observed += exitsOf(4);
    expected += (d * second) / left;
    if (left > 1) variance += (((second / left) * (left - second)) / left) * d * ((left - d) / (left - 1));
    second -= exitsOf(3) + exitsOf(4);
  }
  if (!isTwo || variance <= 0) {
    const nothing = notEstimated(method, [isTwo ? 'nothing-to-compare' : 'needs-two-groups'], { n });
    return { statistic: nothing, pValue: nothing, observed, expected };
  }
  const statistic = (observed - expected) ** 2 / variance;
  return {
    statistic: estimated(method, statistic, { n }),
    pValue: estimated(method, chiSquareTail(statistic, 1), { n }),
    observed,
    expected,
  };
};
