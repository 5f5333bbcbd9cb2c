import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import type { Estimate } from '../../basics/estimate.ts';
import { estimated } from '../estimated.ts';
import type { Beta } from './beta-from-moments.ts';
import { checkCounts } from './check-counts.ts';

/**
 * Mean of the posterior Beta(α + k, β + n − k) of a share with k of n, and its central 95 %. n = 0 gives the prior itself
 * (`prior-alone`). Throws RangeError on what is no count.
 */
export const betaPosterior = ({ alpha, beta }: Beta, k: number, n: number): Estimate => {
  checkCounts(k, n);
  const [a, b] = [alpha + k, beta + n - k];
  return estimated('beta-posterior', a / (a + b), {
    n,
    lower: betaQuantile(0.025, a, b),
    upper: betaQuantile(0.975, a, b),
    reasons: n === 0 ? ['prior-alone'] : [],
  });
};
