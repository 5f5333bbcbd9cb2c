import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import type { Result } from '../basics/result.ts';
import { accept, refuse } from '../basics/result.ts';
import { nearestCorrelation } from './nearest-correlation.ts';
import { pearsonOfSpearman } from './pearson-of-spearman.ts';
import { standardNormalQuantile } from './standard-quantiles.ts';

const largestTolerated = 0.05;
const cdf = normalCdf.factory(0, 1);

export interface GaussianCopula {
  /** Replaces independent uniform coordinates in place by dependent ones, each still uniform. No allocation. */
  readonly apply: (point: Float64Array) => void;
  /** By how much the correlation changed most that had to give way for the whole to be possible; 0 if none had to. */
  readonly largestChange: number;
}

export interface CopulaRefusal {
  readonly code: 'not-symmetric' | 'out-of-range' | 'not-positive-definite';
  /** Row and column of the first entry at fault; for `not-positive-definite` that of the largest change. */
  readonly row: number;
  readonly column: number;
  readonly largestChange: number;
}

/** Lower Cholesky factor, rows one after another; undefined unless positive definite. */
const cholesky = (matrix: readonly (readonly number[])[]): Float64Array | undefined => {
  const size = matrix.length;
  const low = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let rest = matrix[i]?.[j] ?? 0;
      for (let k = 0; k < j; k += 1) rest -= (low[i * size + k] ?? 0) * (low[j * size + k] ?? 0);
      if (i === j && !(rest > 1e-12)) return undefined;
      low[i * size + j] = i === j ? Math.sqrt(rest) : rest / (low[j * size + j] ?? 0);
    }
  }
  return low;
};

const applyWith = (low: Float64Array, size: number): ((point: Float64Array) => void) => {
  const entry = (i: number, j: number): number => low[i * size + j] ?? 0;
  const below = Array.from({ length: size }, (_none, i) => i);
  const changed = below.filter((i) => below.some((j) => j < i && entry(i, j) !== 0));
  const read = below.filter((j) => changed.some((i) => entry(i, j) !== 0));
  const normals = new Float64Array(size);
  return (point) => {
    for (const j of read) normals[j] = standardNormalQuantile(point[j] ?? Number.NaN);
    for (const i of changed) {
      let sum = 0;
      for (let j = 0; j <= i; j += 1) sum += entry(i, j) * (normals[j] ?? 0);
      point[i] = cdf(sum);
    }
  };
};

/**
 * Gaussian copula with given Spearman correlations, k × k, symmetric, ones on the diagonal. What is not positive definite
 * is replaced by the nearest correlation matrix (Higham), and refused where that changes an entry by more than 0.05.
 */
export const gaussianCopula = (
  spearman: readonly (readonly number[])[],
): Result<GaussianCopula, CopulaRefusal> => {
  const size = spearman.length;
  for (const [row, entries] of spearman.entries()) {
    for (let column = 0; column < Math.max(size, entries.length); column += 1) {
      const value = entries[column] ?? Number.NaN;
      const isOne = row !== column || value === 1;
      const fault = { row, column, largestChange: 0 };
      if (!isOne || !(Math.abs(value) <= 1)) return refuse({ code: 'out-of-range', ...fault });
      if (spearman[column]?.[row] !== value) return refuse({ code: 'not-symmetric', ...fault });
    }
  }
  const wanted = spearman.map((entries, row) =>
    entries.map((value, column) => (row === column ? 1 : pearsonOfSpearman(value))),
  );
  const straight = cholesky(wanted);
  if (straight !== undefined) return accept({ apply: applyWith(straight, size), largestChange: 0 });
  const nearest = nearestCorrelation(wanted);
  let worst = { row: 0, column: 0, largestChange: 0 };
  for (const [row, entries] of nearest.entries()) {
    for (const [column, value] of entries.entries()) {
      const largestChange = Math.abs(value - (wanted[row]?.[column] ?? 0));
      if (largestChange > worst.largestChange) worst = { row, column, largestChange };
    }
  }
  const low = cholesky(nearest);
  if (low === undefined || worst.largestChange > largestTolerated) {
    return refuse({ code: 'not-positive-definite', ...worst });
  }
  return accept({ apply: applyWith(low, size), largestChange: worst.largestChange });
};
