import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cholesky } from '../../../src/core/statistics/cholesky.ts';

const parts = fc.integer({ min: 1, max: 7 }).chain((size) =>
  fc.record({
    size: fc.constant(size),
    low: fc.array(fc.integer({ min: -4, max: 4 }), { minLength: size * size, maxLength: size * size }),
    x: fc.array(fc.integer({ min: -9, max: 9 }), { minLength: size, maxLength: size }),
  }),
);

test('solves, inverts and measures L·Lᵀ, of odd and even size', () => {
  fc.assert(
    fc.property(parts, ({ size, low, x }) => {
      const at = (row: number, column: number): number =>
        column > row
          ? 0
          : column === row
            ? 1 + Math.abs(low[row * size + row] ?? 0)
            : (low[row * size + column] ?? 0);
      const matrix = Float64Array.from({ length: size * size }, (_none, cell) => {
        const [row, column] = [Math.floor(cell / size), cell % size];
        return Array.from({ length: size }, (_empty, k) => at(row, k) * at(column, k)).reduce(
          (a, b) => a + b,
          0,
        );
      });
      const times = (vector: ArrayLike<number>, row: number): number =>
        Array.from({ length: size }, (_none, k) => (matrix[row * size + k] ?? 0) * (vector[k] ?? 0)).reduce(
          (a, b) => a + b,
          0,
        );
      const found = cholesky(matrix, size);
      if (found === undefined) throw new Error('positive definite by construction');
      const logs = Array.from({ length: size }, (_none, k) => 2 * Math.log(at(k, k)));
      expect(found.logDeterminant).toBeCloseTo(
        logs.reduce((a, b) => a + b, 0),
        9,
      );
      const solved = found.solve(Float64Array.from(x, (_value, row) => times(x, row)));
      const inverse = found.inverse();
      for (let row = 0; row < size; row += 1) {
        // The numbers are small and whole: what is lost is lost by the condition of the matrix.
        expect(Math.abs(times(solved, row) - times(x, row))).toBeLessThan(1e-6);
        for (let column = 0; column < size; column += 1)
          expect(
            Math.abs(
              times(inverse.subarray(column * size, (column + 1) * size), row) - (row === column ? 1 : 0),
            ),
          ).toBeLessThan(1e-5);
      }
    }),
  );
});

test('a singular matrix has none', () => {
  expect(cholesky(Float64Array.of(1, 1, 1, 1), 2)).toBeUndefined();
  expect(cholesky(Float64Array.of(1, 0, 0, 0, 1, 2, 0, 2, 4), 3)).toBeUndefined();
  expect(cholesky(Float64Array.of(-1), 1)).toBeUndefined();
});
