const negligible = 1e-11;

/**
 * Solves A·x = b for a symmetric positive definite A by Cholesky's decomposition; undefined when A is singular
 * to working precision. A: k × k, b: k.
 */
export const solvePositiveDefinite = (
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): readonly number[] | undefined => {
  const size = right.length;
  const at = (row: number, column: number): number => matrix[row]?.[column] ?? Number.NaN;
  const factor = Array.from({ length: size }, () => new Float64Array(size));
  const low = (row: number, column: number): number => factor[row]?.[column] ?? Number.NaN;
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let rest = at(row, column);
      for (let k = 0; k < column; k += 1) rest -= low(row, k) * low(column, k);
      const target = factor[row];
      if (target === undefined) return undefined;
      if (row !== column) target[column] = rest / low(column, column);
      else if (rest > negligible * at(row, row)) target[column] = Math.sqrt(rest);
      else return undefined;
    }
  }
  const solution = [...right];
  for (let row = 0; row < size; row += 1) {
    let rest = solution[row] ?? Number.NaN;
    for (let k = 0; k < row; k += 1) rest -= low(row, k) * (solution[k] ?? Number.NaN);
    solution[row] = rest / low(row, row);
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    let rest = solution[row] ?? Number.NaN;
    for (let k = row + 1; k < size; k += 1) rest -= low(k, row) * (solution[k] ?? Number.NaN);
    solution[row] = rest / low(row, row);
  }
  return solution.every(Number.isFinite) ? solution : undefined;
};
