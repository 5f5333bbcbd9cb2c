import { symmetricEigen } from './symmetric-eigen.ts';

const leastEigenvalue = 1e-8;
const rounds = 200;

/**
 * The nearest correlation matrix in the Frobenius norm by Higham's alternating projections with Dykstra's correction
 * (IMA J. Numer. Anal. 22, 2002), eigenvalues held to at least 1e-8 so that it can be decomposed. `matrix` symmetric,
 * ones on the diagonal.
 */
export const nearestCorrelation = (matrix: readonly (readonly number[])[]): number[][] => {
  const size = matrix.length;
  let current = matrix.map((row) => [...row]);
  let correction = matrix.map((row) => row.map(() => 0));
  const at = (rows: readonly (readonly number[])[], i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let round = 0; round < rounds; round += 1) {
    const shifted = current.map((row, i) => row.map((value, j) => value - at(correction, i, j)));
    const { values, vectors } = symmetricEigen(shifted);
    const held = values.map((value) => Math.max(value, leastEigenvalue));
    const projected = shifted.map((row, i) =>
      row.map((_value, j) =>
        held.reduce((sum, value, k) => sum + value * at(vectors, i, k) * at(vectors, j, k), 0),
      ),
    );
    correction = projected.map((row, i) => row.map((value, j) => value - at(shifted, i, j)));
    const next = projected.map((row, i) => row.map((value, j) => (i === j ? 1 : value)));
    let change = 0;
    for (let i = 0; i < size; i += 1) {
      for (let j = 0; j < size; j += 1)
        change = Math.max(change, Math.abs(at(next, i, j) - at(current, i, j)));
    }
    current = next;
    if (change < 1e-12) break;
  }
  return current;
};
