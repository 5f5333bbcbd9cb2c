import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { orthonormalPolynomials } from '../../../src/core/statistics/orthonormal-polynomials.ts';
import { designOf, weightedRegression } from '../../../src/core/statistics/weighted-regression.ts';

test('a line through weighted points, worked by hand', () => {
  // (0, 1), (1, 3) twice, (2, 2): mean x 1, mean y 9/4, Σwxy − nx̄ȳ = 10 − 9 = 1, Σwx² − nx̄² = 6 − 4 = 2.
  const design = designOf([Float64Array.of(1, 1, 1), Float64Array.of(0, 1, 2)]);
  const [fit] = weightedRegression(design, [Float64Array.of(1, 3, 2)], Uint32Array.of(1, 2, 1));
  expect(fit?.[1]).toBeCloseTo(0.5, 12);
  expect(fit?.[0]).toBeCloseTo(1.75, 12);
});

test('a weight is as many equal draws', () => {
  const draw = fc.tuple(
    fc.double({ min: -3, max: 3, noNaN: true }),
    fc.double({ min: -9, max: 9, noNaN: true }),
    fc.integer({ min: 0, max: 3 }),
  );
  fc.assert(
    fc.property(fc.array(draw, { minLength: 5, maxLength: 20 }), (draws) => {
      const repeated = draws.flatMap(([x, y, weight]) =>
        Array.from({ length: weight }, () => [x, y] as const),
      );
      const spread = repeated.map(([x]) => x);
      fc.pre(repeated.length > 3 && Math.max(...spread) - Math.min(...spread) > 0.1);
      const fitOf = (points: readonly (readonly [number, number, ...number[]])[], weights: Uint32Array) =>
        weightedRegression(
          designOf([new Float64Array(points.length).fill(1), Float64Array.from(points, ([x]) => x)]),
          [Float64Array.from(points, ([, y]) => y)],
          weights,
        )[0];
      const one = fitOf(
        draws,
        Uint32Array.from(draws, ([, , weight]) => weight),
      );
      const other = fitOf(repeated, new Uint32Array(repeated.length).fill(1));
      expect(one?.[0]).toBeCloseTo(other?.[0] ?? Number.NaN, 6);
      expect(one?.[1]).toBeCloseTo(other?.[1] ?? Number.NaN, 6);
    }),
  );
});

test('too poor a resample is fitted by its mean', () => {
  const design = designOf([Float64Array.of(1, 1, 1), Float64Array.of(0, 1, 2)]);
  const [fit] = weightedRegression(design, [Float64Array.of(1, 3, 2)], Uint32Array.of(0, 3, 0));
  expect(Array.from(fit ?? [])).toEqual([3, 0]);
});

test('polynomials of a sample are orthonormal over it; what cannot be told apart is left out', () => {
  const x = Float64Array.from({ length: 200 }, (_none, index) => ((index * 0.6180339887) % 1) ** 3);
  const y = Float64Array.from({ length: 200 }, (_none, index) => (index * 0.7548776662) % 1);
  expect(orthonormalPolynomials([x], 5)).toHaveLength(6);
  const basis = orthonormalPolynomials([x, y], 5);
  expect(basis).toHaveLength(21);
  for (const [i, one] of basis.entries()) {
    for (const [j, other] of basis.entries()) {
      const product = one.reduce((sum, value, row) => sum + value * (other[row] ?? 0), 0) / 200;
      expect(product).toBeCloseTo(i === j ? 1 : 0, 10);
    }
  }
  expect(orthonormalPolynomials([x.map(() => 4)], 5)).toHaveLength(1);
  expect(orthonormalPolynomials([x.map((value) => (value < 0.2 ? 0 : 1))], 5)).toHaveLength(2);
});
