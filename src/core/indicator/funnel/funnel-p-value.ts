import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { binomialCdf } from '../../statistics/proportion/binomial-cdf.ts';
import { widenedVariance, type Widening } from './widening.ts';

/**
 * Two-sided probability of a share as far from the target or farther: twice the smaller exact binomial tail, at most 1, or with
 * widened limits the normal one with their variance.
 */
export const funnelPValue = (count: number, n: number, target: number, widening: Widening): number => {
  if (target <= 0 || target >= 1) return count === n * target ? 1 : 0;
  if (widening.kind === 'none') {
    const tail = Math.min(binomialCdf(count, n, target), 1 - binomialCdf(count - 1, n, target));
    return Math.min(1, Math.max(0, 2 * tail));
  }
  const spread = Math.sqrt(widenedVariance(n, target, widening));
  return 2 * normalCdf(-Math.abs(count / n - target) / spread, 0, 1);
};
