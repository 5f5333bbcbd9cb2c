import type { Estimate } from '../basics/estimate.ts';
import { estimated, notEstimated } from './estimated.ts';
import { sharesOfTwo } from './shares-of-two.ts';

/**
 * Duncan's index of dissimilarity ½Σ|p − q| of two distributions of counts over the same categories, in [0, 1]:
 * the share that would have to change category.
 */
export const dissimilarity = (left: readonly number[], right: readonly number[]): Estimate => {
  const method = 'index-of-dissimilarity';
  const shares = sharesOfTwo(left, right);
  if (shares === undefined) return notEstimated(method, ['no-distribution'], { n: 0 });
  const distance = shares.reduce((sum, [p, q]) => sum + Math.abs(p - q), 0) / 2;
  return estimated(method, Math.min(1, distance), { n: shares.length });
};
