import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import type { Estimate } from '../../basics/estimate.ts';
import { estimated, notEstimated } from '../estimated.ts';
import { checkCounts } from './check-counts.ts';

/**
 * k of n with the exact 95 % interval of Clopper and Pearson (1934): quantiles of Beta(k, n − k + 1) and Beta(k + 1, n − k), 0 and 1 at
 * the ends. It covers at least 95 % always, and more with small n. Otherwise as `wilsonInterval`.
 */
export const clopperPearsonInterval = (k: number, n: number, nMissing = 0): Estimate => {
  checkCounts(k, n);
  const method = 'clopper-pearson';
  if (n === 0) return notEstimated(method, ['nobody-known'], { n, nMissing });
  return estimated(method, k / n, {
    n,
    nMissing,
    lower: k === 0 ? 0 : betaQuantile(0.025, k, n - k + 1),
    upper: k === n ? 1 : betaQuantile(0.975, k + 1, n - k),
  });
};
