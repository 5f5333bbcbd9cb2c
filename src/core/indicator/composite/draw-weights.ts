import { gammaDraw } from '../../statistics/gamma-draw.ts';
import type { RandomSource } from '../../statistics/random-source.ts';

/**
 * Writes weights that add up to 1 from the Dirichlet distribution with parameters K·share, K the number of parts: uniform over all sets of weights
 * where the shares are equal, with those shares as its mean always. Streams 0 to K − 1.
 */
export const drawWeights = (
  source: RandomSource,
  draw: number,
  shares: readonly number[],
  out: Float64Array,
): void => {
  let total = 0;
  for (const [part, share] of shares.entries()) {
    const weight = gammaDraw(source, draw, part, shares.length * share);
    out[part] = weight;
    total += weight;
  }
  for (let part = 0; part < out.length; part += 1) out[part] = (out[part] ?? 0) / total;
};
