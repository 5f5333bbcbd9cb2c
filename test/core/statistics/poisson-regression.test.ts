import gammainc from '@stdlib/math-base-special-gammainc';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { observedToExpected } from '../../../src/core/statistics/observed-to-expected.ts';
import { poissonRegression } from '../../../src/core/statistics/poisson-regression.ts';
import { solvePositiveDefinite } from '../../../src/core/statistics/solve-positive-definite.ts';

const fitted = (...input: Parameters<typeof poissonRegression>) => {
  const fit = poissonRegression(...input);
  if (!fit.ok) throw new Error(fit.refusal.code);
  return fit.value;
};

test('intercept only: ln of the mean; with an offset Σn/Σe', () => {
  const counts = [3, 0, 8, 1, 13];
  const ones = counts.map(() => [1]);
  expect(fitted(ones, counts).coefficients[0]).toBeCloseTo(Math.log(5), 10);
  const exposure = [1, 2, 3, 4, 7];
  const { coefficients } = fitted(ones, counts, exposure.map(Math.log));
  expect(Math.exp(coefficients[0] ?? 0)).toBeCloseTo(25 / 17, 10);
});

test('two groups: the contrast is the log of the ratio of means; its robust error is of the textbook', () => {
  const counts = [2, 4, 6, 10, 14, 18];
  const { coefficients, robustErrors, pearson } = fitted(
    counts.map((_count, index) => [1, Number(index > 2)]),
    counts,
  );
  expect(coefficients[1]).toBeCloseTo(Math.log(14 / 4), 10);
  // In groups the sandwich is Σ(y−μ)²/(Σμ)² a group: 8/12² + 32/42².
  expect(robustErrors[1]).toBeCloseTo(Math.sqrt(8 / 144 + 32 / 1764), 10);
  expect(pearson).toBeCloseTo(8 / 4 + 32 / 14, 10);
});

test('the score equations hold at the maximum', () => {
  const row = fc.tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: 1, max: 50 }));
  fc.assert(
    fc.property(fc.array(row, { minLength: 4, maxLength: 20 }), (rows) => {
      const design = rows.map(([x]) => [1, x]);
      const counts = rows.map(([, count]) => count);
      const fit = poissonRegression(design, counts);
      fc.pre(fit.ok);
      if (!fit.ok) return;
      const rest = counts.map((count, index) => count - (fit.value.fitted[index] ?? Number.NaN));
      expect(rest.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 5);
      expect(rest.reduce((sum, value, index) => sum + value * (rows[index]?.[0] ?? 0), 0)).toBeCloseTo(0, 5);
    }),
  );
});

test('refuses what has no finite maximum', () => {
  expect(poissonRegression([], [])).toMatchObject({ refusal: { code: 'too-few-rows' } });
  expect(poissonRegression([[1], [1]], [0, 0])).toMatchObject({ refusal: { code: 'no-events' } });
  expect(
    poissonRegression(
      [
        [1, 2],
        [1, 2],
        [1, 2],
      ],
      [1, 2, 3],
    ),
  ).toMatchObject({ refusal: { code: 'singular-design' } });
  expect(
    poissonRegression(
      [
        [1, 0],
        [1, 0],
        [1, 1],
        [1, 1],
      ],
      [5, 7, 0, 0],
    ),
  ).toMatchObject({
    refusal: { code: 'not-converged' },
  });
});

test('a system solved by hand, and a singular one', () => {
  const solution =
    solvePositiveDefinite(
      [
        [4, 2],
        [2, 3],
      ],
      [8, 8],
    ) ?? [];
  expect(solution[0]).toBeCloseTo(1, 12);
  expect(solution[1]).toBeCloseTo(2, 12);
  expect(
    solvePositiveDefinite(
      [
        [1, 1],
        [1, 1],
      ],
      [1, 2],
    ),
  ).toBeUndefined();
});

test('Poisson limits have tails of about 2.5 %', () => {
  for (const count of [10, 50, 400]) {
    const { lower, upper, value } = observedToExpected(count, 1);
    expect(value).toBe(count);
    expect(Math.abs(gammainc(lower ?? 0, count) - 0.025)).toBeLessThan(0.001);
    expect(Math.abs(gammainc(upper ?? 0, count + 1, true, true) - 0.025)).toBeLessThan(0.001);
  }
  // Printed tables give 4.80 and 18.39 for ten events; the cube root gives 4.79.
  expect(observedToExpected(10, 1).lower).toBeCloseTo(4.79, 2);
  expect(observedToExpected(10, 1).upper).toBeCloseTo(18.39, 2);
  const [one, four] = [observedToExpected(10, 1), observedToExpected(10, 4)];
  for (const limit of ['value', 'lower', 'upper'] as const)
    expect((four[limit] ?? Number.NaN) * 4).toBeCloseTo(one[limit] ?? Number.NaN, 12);
  expect(observedToExpected(0, 2)).toMatchObject({ value: 0, lower: 0 });
  expect(observedToExpected(5, 0).reasons).toEqual(['expected-zero']);
  expect(observedToExpected(null, 2).reasons).toEqual(['observed-missing']);
});
