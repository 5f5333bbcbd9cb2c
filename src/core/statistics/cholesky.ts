const negligible = 1e-13;

/** A symmetric positive definite matrix as L·Lᵀ, ready to be solved with. */
export interface Cholesky {
  readonly logDeterminant: number;
  /** x of A·x = b. */
  readonly solve: (right: Float64Array) => Float64Array;
  /** A⁻¹, row by row, both halves. */
  readonly inverse: () => Float64Array;
}

/** Σ a[from + k]·a[other + k], k < length, in four sums of their own: one alone would wait for each addition. */
const dot = (a: Float64Array, from: number, other: number, length: number): number => {
  let [s0, s1, s2, s3] = [0, 0, 0, 0];
  let k = 0;
  for (; k + 3 < length; k += 4) {
    s0 += (a[from + k] ?? 0) * (a[other + k] ?? 0);
    s1 += (a[from + k + 1] ?? 0) * (a[other + k + 1] ?? 0);
    s2 += (a[from + k + 2] ?? 0) * (a[other + k + 2] ?? 0);
    s3 += (a[from + k + 3] ?? 0) * (a[other + k + 3] ?? 0);
  }
  for (; k < length; k += 1) s0 += (a[from + k] ?? 0) * (a[other + k] ?? 0);
  return s0 + s1 + (s2 + s3);
};

/** Row i of the transpose of L⁻¹ begins at i·size, zeros left of the diagonal. */
const invertTransposed = (low: Float64Array, size: number): Float64Array => {
  const found = new Float64Array(size * size);
  for (let column = 0; column < size; column += 1) {
    const first = column * size;
    found[first + column] = 1 / (low[first + column] ?? 0);
    for (let row = column + 1; row < size; row += 1) {
      let sum = 0;
      for (let k = column; k < row; k += 1) sum += (low[row * size + k] ?? 0) * (found[first + k] ?? 0);
      found[first + row] = -sum / (low[row * size + row] ?? 0);
    }
  }
  return found;
};

/**
 * Cholesky's decomposition of a symmetric positive definite matrix (size × size, row by row; only the lower half is read);
 * undefined when it is singular to working precision. Golub and Van Loan, 4.2; size³/3 additions and multiplications.
 */
export const cholesky = (matrix: Float64Array, size: number): Cholesky | undefined => {
  const low = new Float64Array(size * size);
  let logDeterminant = 0;
  for (let row = 0; row < size; row += 1) {
    const first = row * size;
    for (let column = 0; column < row; column += 1) {
      const other = column * size;
      const rest = (matrix[first + column] ?? 0) - dot(low, first, other, column);
      low[first + column] = rest / (low[other + column] ?? 0);
    }
    const diagonal = matrix[first + row] ?? 0;
    const rest = diagonal - dot(low, first, first, row);
    if (!(rest > negligible * diagonal)) return undefined;
    low[first + row] = Math.sqrt(rest);
    logDeterminant += Math.log(rest);
  }
  const solve = (right: Float64Array): Float64Array => {
    const x = right.slice();
    for (let row = 0; row < size; row += 1) {
      let rest = x[row] ?? 0;
      for (let k = 0; k < row; k += 1) rest -= (low[row * size + k] ?? 0) * (x[k] ?? 0);
      x[row] = rest / (low[row * size + row] ?? 0);
    }
    for (let row = size - 1; row >= 0; row -= 1) {
      const value = (x[row] ?? 0) / (low[row * size + row] ?? 0);
      x[row] = value;
      for (let k = 0; k < row; k += 1) x[k] = (x[k] ?? 0) - (low[row * size + k] ?? 0) * value;
    }
    return x;
  };
  const inverse = (): Float64Array => {
    const transposed = invertTransposed(low, size);
    const found = new Float64Array(size * size);
    for (let row = 0; row < size; row += 1) {
      for (let column = 0; column <= row; column += 1) {
        const value = dot(transposed, row * size + row, column * size + row, size - row);
        found[row * size + column] = value;
        found[column * size + row] = value;
      }
    }
    return found;
  };
  return { logDeterminant, solve, inverse };
};
