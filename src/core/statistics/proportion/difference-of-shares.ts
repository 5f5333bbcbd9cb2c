import type { Estimate } from '../../basics/estimate.ts';
import { estimated, notEstimated } from '../estimated.ts';
import { normal95 } from '../normal-95.ts';
import { checkCounts } from './check-counts.ts';
import { scoreLimits } from './score-limits.ts';

/**
 * k1/n1 − k2/n2 of two separate groups, as lottery-in against lottery-out, with Newcombe's hybrid score interval (1998, method 10): the
 * distances of both shares to their Wilson limits, squared and added. Undefined when a group is empty (`empty-group`). `n` counts both
 * groups. Throws RangeError on what is no count.
 */
export const differenceOfShares = (k1: number, n1: number, k2: number, n2: number): Estimate => {
  checkCounts(k1, n1);
  checkCounts(k2, n2);
  const method = 'newcombe-hybrid-score';
  const n = n1 + n2;
  if (n1 === 0 || n2 === 0) return notEstimated(method, ['empty-group'], { n });
  const [p1, p2] = [k1 / n1, k2 / n2];
  const [lower1, upper1] = scoreLimits(p1, n1, normal95);
  const [lower2, upper2] = scoreLimits(p2, n2, normal95);
  return estimated(method, p1 - p2, {
    n,
    lower: p1 - p2 - Math.hypot(p1 - lower1, upper2 - p2),
    upper: p1 - p2 + Math.hypot(upper1 - p1, p2 - lower2),
  });
};
