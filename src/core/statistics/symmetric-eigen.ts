/** Eigenvalues, and the eigenvectors as columns. */
interface SymmetricEigen {
  readonly values: readonly number[];
  readonly vectors: readonly (readonly number[])[];
}

const sweeps = 64;

/**
 * Eigenvalues and eigenvectors of a symmetric matrix by cyclic Jacobi rotations (Golub and Van Loan, 8.5). Meant for a
 * few dozen rows.
 */
export const symmetricEigen = (matrix: readonly (readonly number[])[]): SymmetricEigen => {
  const size = matrix.length;
  const a = Float64Array.from(matrix.flat());
  const v = Float64Array.from({ length: size * size }, (_none, index) => (index % (size + 1) === 0 ? 1 : 0));
  const rotate = (m: Float64Array, one: number, other: number, c: number, s: number): void => {
    const [x, y] = [m[one] ?? 0, m[other] ?? 0];
    m[one] = c * x - s * y;
    m[other] = s * x + c * y;
  };
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    let off = 0;
    for (let p = 0; p < size; p += 1) {
      for (let q = p + 1; q < size; q += 1) {
        const apq = a[p * size + q] ?? 0;
        off = Math.max(off, Math.abs(apq));
        if (apq === 0) continue;
        const theta = ((a[q * size + q] ?? 0) - (a[p * size + p] ?? 0)) / (2 * apq);
        const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        const s = t * c;
        for (let k = 0; k < size; k += 1) rotate(a, k * size + p, k * size + q, c, s);
        for (let k = 0; k < size; k += 1) rotate(a, p * size + k, q * size + k, c, s);
        for (let k = 0; k < size; k += 1) rotate(v, k * size + p, k * size + q, c, s);
      }
    }
    if (off < 1e-15) break;
  }
  return {
    values: Array.from({ length: size }, (_none, k) => a[k * size + k] ?? 0),
    vectors: Array.from({ length: size }, (_none, i) => Array.from(v.subarray(i * size, (i + 1) * size))),
  };
};
