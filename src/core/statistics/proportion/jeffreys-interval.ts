import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import type { Estimate } from '../../basics/estimate.ts';
import { estimated, notEstimated } from '../estimated.ts';
import { checkCounts } from './check-counts.ts';

/**
 * k of n with Jeffreys' 95 % interval (Brown, Cai and DasGupta 2001): quantiles of Beta(k + ½, n − k + ½), 0 at k = 0 and 1 at
 * k = n. Otherwise as `wilsonInterval`.
 */
export const jeffreysInterval = (k: number, n: number, nMissing = 0): Estimate => {
  checkCounts(k, n);
  const method = 'jeffreys';
  if (n === 0) return notEstimated(method, ['nobody-known'], { n, nMissing });
  return estimated(method, k / n, {
    n,
    nMissing,
    lower: k === 0 ? 0 : betaQuantile(0.025, k + 0.5, n - k + 0.5),
    upper: k === n ? 1 : betaQuantile(0.975, k + 0.5, n - k + 0.5),
  });
};
