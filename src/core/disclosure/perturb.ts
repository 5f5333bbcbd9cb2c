import type { NoiseRow } from './noise-row.ts';

/**
 * A count with the noise that belongs to its cell: the least change whose cumulated probability exceeds key / 2^32. Each figure is perturbed for
 * itself, margins too, so that they do not add up: say so beside the table. Not to be mixed with suppression in one release.
 */
export const perturb = (count: number, key: number, table: readonly NoiseRow[]): number => {
  const row = table[Math.min(count, table.length - 1)];
  if (row === undefined) throw new Error('A table of noise without rows');
  const share = key / 2 ** 32;
  let sum = 0;
  for (const [at, probability] of row.probabilities.entries()) {
    sum += probability;
    if (sum > share) return count + row.from + at;
  }
  // The last bits of a sum of probabilities: the greatest change that is possible.
  return count + row.from + row.probabilities.findLastIndex((probability) => probability > 0);
};
