import ln from '@stdlib/math-base-special-ln';

const negligible = 1e-13;

/** A symmetric positive definite matrix as L·Lᵀ, ready to be solved with. */
interface Cholesky {
  readonly logDeterminant: number;
  /** x of A·x = b. */
  readonly solve: (right: Float64Array) => Float64Array;
  /** A⁻¹, row by row, both halves. */
  readonly inverse: () => Float64Array;
}

/** Σ a[one + k]·a[other + k], k < length. */
const dot = (a: Float64Array, one: number, other: number, length: number): number => {
  let sum = 0;
  for (let k = 0; k < length; k += 1) sum += (a[one + k] ?? 0) * (a[other + k] ?? 0);
  return sum;
};

/** Four such sums at once, of two rows with two others: half as much reading for the same work. */
const tile = (
  a: Float64Array,
  one: number,
  other: number,
  size: number,
  length: number,
  out: Float64Array,
): void => {
  let [s00, s01, s10, s11] = [0, 0, 0, 0];
  for (let k = 0; k < length; k += 1) {
    const x = a[one + k] ?? 0;
    const y = a[one + size + k] ?? 0;
    const u = a[other + k] ?? 0;
    const v = a[other + size + k] ?? 0;
    s00 += x * u;
    s01 += x * v;
    s10 += y * u;
    s11 += y * v;
  }
  out[0] = s00;
  out[1] = s01;
  out[2] = s10;
  out[3] = s11;
};

/** The decomposition two rows by two columns at a time, `size` even; undefined at a pivot that is not positive. */
const decompose = (matrix: Float64Array, size: number): Float64Array | undefined => {
  const low = new Float64Array(size * size);
  const sums = new Float64Array(4);
  const pivot = (cell: number, taken: number): number => {
    const diagonal = matrix[cell] ?? 0;
    const rest = diagonal - taken;
    return rest > negligible * diagonal ? Math.sqrt(rest) : Number.NaN;
  };
  for (let row = 0; row < size; row += 2) {
    const [upper, lower] = [row * size, (row + 1) * size];
    for (let column = 0; column < row; column += 2) {
      const [first, second] = [column * size, (column + 1) * size];
      tile(low, upper, first, size, column, sums);
      const [l00, l10, l11] = [
        low[first + column] ?? 0,
        low[second + column] ?? 0,
        low[second + column + 1] ?? 0,
      ];
      const a = ((matrix[upper + column] ?? 0) - (sums[0] ?? 0)) / l00;
      const c = ((matrix[lower + column] ?? 0) - (sums[2] ?? 0)) / l00;
      low[upper + column] = a;
      low[lower + column] = c;
      low[upper + column + 1] = ((matrix[upper + column + 1] ?? 0) - (sums[1] ?? 0) - a * l10) / l11;
      low[lower + column + 1] = ((matrix[lower + column + 1] ?? 0) - (sums[3] ?? 0) - c * l10) / l11;
    }
    tile(low, upper, upper, size, row, sums);
    const top = pivot(upper + row, sums[0] ?? 0);
    const left = ((matrix[lower + row] ?? 0) - (sums[2] ?? 0)) / top;
    const end = pivot(lower + row + 1, (sums[3] ?? 0) + left * left);
    if (!(top > 0 && end > 0)) return undefined;
    low[upper + row] = top;
    low[lower + row] = left;
    low[lower + row + 1] = end;
  }
  return low;
};

/** With an odd number of rows one more, alone with a 1 on its diagonal. */
const padded = (matrix: Float64Array, size: number): Float64Array => {
  const wide = new Float64Array((size + 1) * (size + 1));
  for (let row = 0; row < size; row += 1)
    wide.set(matrix.subarray(row * size, (row + 1) * size), row * (size + 1));
  wide[wide.length - 1] = 1;
  return wide;
};

/** Row i of the transpose of L⁻¹ begins at i·size, zeros left of the diagonal. */
const invertTransposed = (low: Float64Array, width: number, size: number): Float64Array => {
  const found = new Float64Array(size * size);
  for (let column = 0; column < size; column += 1) {
    const first = column * size;
    found[first + column] = 1 / (low[column * width + column] ?? 0);
    for (let row = column + 1; row < size; row += 1) {
      let sum = 0;
      for (let k = column; k < row; k += 1) sum += (low[row * width + k] ?? 0) * (found[first + k] ?? 0);
      found[first + row] = -sum / (low[row * width + row] ?? 0);
    }
  }
  return found;
};

/**
 * Cholesky's decomposition of a symmetric positive definite matrix (size × size, row by row; only the lower half is read);
 * undefined when it is singular to working precision. Golub and Van Loan, 4.2; size³/6 multiplications with additions.
 */
export const cholesky = (matrix: Float64Array, size: number): Cholesky | undefined => {
  const width = size + (size % 2);
  const low = decompose(width === size ? matrix : padded(matrix, size), width);
  if (low === undefined) return undefined;
  let logDeterminant = 0;
  for (let row = 0; row < size; row += 1) logDeterminant += 2 * ln(low[row * width + row] ?? 0);
  const solve = (right: Float64Array): Float64Array => {
    const x = right.slice();
    for (let row = 0; row < size; row += 1) {
      let rest = x[row] ?? 0;
      for (let k = 0; k < row; k += 1) rest -= (low[row * width + k] ?? 0) * (x[k] ?? 0);
      x[row] = rest / (low[row * width + row] ?? 0);
    }
    for (let row = size - 1; row >= 0; row -= 1) {
      const value = (x[row] ?? 0) / (low[row * width + row] ?? 0);
      x[row] = value;
      for (let k = 0; k < row; k += 1) x[k] = (x[k] ?? 0) - (low[row * width + k] ?? 0) * value;
    }
    return x;
  };
  const inverse = (): Float64Array => {
    const transposed = invertTransposed(low, width, size);
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
