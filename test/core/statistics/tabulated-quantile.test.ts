import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { chebyshevFit, chebyshevNodes } from '../../../src/core/statistics/chebyshev-fit.ts';
import { tabulatedQuantile } from '../../../src/core/statistics/tabulated-quantile.ts';

test('a table answers instead of the slow function once it is made', () => {
  for (const [alpha, beta] of [
    [1.4, 4.6],
    [3, 47],
    [10.5, 2.5],
    [0.5, 0.5],
  ] as const) {
    let calls = 0;
    const exact = betaQuantile.factory(alpha, beta);
    const table = tabulatedQuantile(
      (u) => {
        calls += 1;
        return exact(u);
      },
      { tolerance: 1e-10 },
    ).at;
    for (let step = 0; step < 4096; step += 1) table((step + 0.5) / 4096);
    // Twelve octaves an end, 13 nodes and 6 comparisons each.
    expect(calls).toBeLessThan(24 * 20);
  }
});

test('where the table is not close enough the function itself answers, ends held', () => {
  const asked: number[] = [];
  const jumpy = tabulatedQuantile(
    (u) => {
      asked.push(u);
      return u < 0.3 ? 0 : 1;
    },
    { tolerance: 1e-10 },
  ).at;
  expect([jumpy(0.29999), jumpy(0.3), jumpy(0.31)]).toEqual([0, 1, 1]);
  expect(jumpy(0.7)).toBeCloseTo(1, 12);
  asked.length = 0;
  expect(jumpy(0)).toBe(0);
  expect(jumpy(1)).toBeCloseTo(1, 12);
  expect(Math.min(...asked)).toBe(2 ** -53);
  expect(Math.max(...asked)).toBe(1 - 2 ** -53);
});

test('the polynomial through the nodes is the polynomial', () => {
  const coefficient = fc.double({ min: -1, max: 1, noNaN: true });
  const [degree, size] = [12, 13];
  fc.assert(
    fc.property(fc.array(coefficient, { minLength: size, maxLength: size }), (coefficients) => {
      const values = chebyshevNodes(degree).map((s) => coefficients.reduceRight((sum, c) => sum * s + c, 0));
      const found = new Float64Array(size);
      chebyshevFit(degree)(values, found);
      for (const [power, value] of found.entries()) {
        expect(Math.abs(value - (coefficients[power] ?? 0))).toBeLessThan(1e-11);
      }
    }),
  );
});
