import type { Estimate } from '../../basics/estimate.ts';
import { estimated, notEstimated } from '../estimated.ts';
import { normal95 } from '../normal-95.ts';
import { checkCounts } from './check-counts.ts';
import { scoreLimits } from './score-limits.ts';

/**
 * k of n with Wilson's 95 % score interval (1927), exactly 0 or 1 at the ends; undefined for n = 0 (`nobody-known`). Whole
 * 0 ≤ k ≤ n, throws RangeError otherwise.
 */
export const wilsonInterval = (k: number, n: number, nMissing = 0): Estimate => {
  checkCounts(k, n);
  if (n === 0) return notEstimated('wilson', ['nobody-known'], { n, nMissing });
  const [lower, upper] = scoreLimits(k / n, n, normal95);
  return estimated('wilson', k / n, { n, nMissing, lower, upper });
};
