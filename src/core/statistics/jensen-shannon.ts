import type { Estimate } from '../basics/estimate.ts';
import { estimated, notEstimated } from './estimated.ts';
import { sharesOfTwo } from './shares-of-two.ts';

const term = (share: number, mean: number): number => (share === 0 ? 0 : share * Math.log(share / mean));

/**
 * Jensen–Shannon divergence of two distributions of counts over the same categories, in nats, in [0, ln 2]
 * (Lin 1991): the mean of both Kullback–Leibler divergences from their average.
 */
export const jensenShannon = (left: readonly number[], right: readonly number[]): Estimate => {
  const method = 'jensen-shannon-divergence';
  const shares = sharesOfTwo(left, right);
  if (shares === undefined) return notEstimated(method, ['no-distribution'], { n: 0 });
  let divergence = 0;
  for (const [p, q] of shares) {
    const mean = (p + q) / 2;
    divergence += (term(p, mean) + term(q, mean)) / 2;
  }
  // Rounding may leave the range by one unit in the last place.
  return estimated(method, Math.min(Math.LN2, Math.max(0, divergence)), { n: shares.length });
};
