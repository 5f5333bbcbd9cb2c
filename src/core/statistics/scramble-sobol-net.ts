import type { RandomSource } from './random-source.ts';
import type { SobolNet } from './sobol-net.ts';

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
  const columns = new Int32Array(32);
  for (let dimension = 0; dimension < net.dimensions; dimension += 1) {
    for (let index = 0; index < 9; index += 1) {
      source.words(index, 0, dimension, four);
      words.set(four, index * 4);
    }
    // Columns instead of rows: a product is then the sum of the columns where the digits of a direction number are 1.
    columns.fill(0);
    for (let digit = 0; digit < 32; digit += 1) {
      const row = words[digit] ?? 0;
      const diagonal = 31 - digit;
      for (let column = 0; column < digit; column += 1)
        columns[column] = (columns[column] ?? 0) | (((row >>> (31 - column)) & 1) << diagonal);
      columns[digit] = (columns[digit] ?? 0) | (1 << diagonal);
    }
    for (let k = 0; k < 32; k += 1) {
      let scrambled = 0;
      let rest = net.directions[dimension * 32 + k] ?? 0;
      while (rest !== 0) {
        const column = Math.clz32(rest);
        scrambled ^= columns[column] ?? 0;
        rest ^= 1 << (31 - column);
      }
      directions[dimension * 32 + k] = scrambled;
    }
    shifts[dimension] = (net.shifts[dimension] ?? 0) ^ (words[32] ?? 0);
  }
  return { dimensions: net.dimensions, directions, shifts };
};
