import type { RandomSource } from './random-source.ts';
import type { SobolNet } from './sobol-net.ts';

const parity = (word: number): number => {
  let folded = word ^ (word >>> 16);
  folded ^= folded >>> 8;
  folded ^= folded >>> 4;
  return (0x6996 >>> (folded & 15)) & 1;
};

/**
 * Matoušek's random linear scramble with a digital shift (J. Complexity 14, 1998): each dimension's digits are
 * multiplied by a random lower triangular matrix with ones on the diagonal, then shifted. Every dyadic interval keeps
 * its number of points, and each point is uniform. `source` decides the scramble; 33 of its words a dimension are used.
 */
export const scrambleSobolNet = (net: SobolNet, source: RandomSource): SobolNet => {
  const directions = new Uint32Array(net.directions.length);
  const shifts = new Uint32Array(net.dimensions);
  const words = new Uint32Array(36);
  const four = new Uint32Array(4);
  for (let dimension = 0; dimension < net.dimensions; dimension += 1) {
    for (let index = 0; index < 9; index += 1) {
      source.words(index, 0, dimension, four);
      words.set(four, index * 4);
    }
    for (let k = 0; k < 32; k += 1) {
      const plain = net.directions[dimension * 32 + k] ?? 0;
      let scrambled = 0;
      for (let digit = 0; digit < 32; digit += 1) {
        const diagonal = 1 << (31 - digit);
        const above = ~(diagonal | (diagonal - 1));
        const row = ((words[digit] ?? 0) & above) | diagonal;
        if (parity(row & plain) === 1) scrambled |= diagonal;
      }
      directions[dimension * 32 + k] = scrambled;
    }
    shifts[dimension] = (net.shifts[dimension] ?? 0) ^ (words[32] ?? 0);
  }
  return { dimensions: net.dimensions, directions, shifts };
};
