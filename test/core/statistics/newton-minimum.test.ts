import { expect, test } from 'vitest';
import { nelderMead } from '../../../src/core/statistics/nelder-mead.ts';
import { newtonMinimum } from '../../../src/core/statistics/newton-minimum.ts';

/** Rosenbrock's curved valley: least at (1, 1). */
const valley = ([x = 0, y = 0]: readonly number[]): number => 100 * (y - x * x) ** 2 + (1 - x) ** 2;
/** Least at (2, 0), and even in its second variable, as a deviance is in a standard deviation. */
const even = ([x = 0, y = 0]: readonly number[]): number => Math.cosh(x - 2) + y ** 4 / 3 + y * y;

test('the simplex walks down a curved valley', () => {
  const found = nelderMead(valley, [-1.2, 1], { step: 0.5, tolerance: 1e-9 });
  expect(found.isConverged).toBe(true);
  expect(found.value).toBeLessThan(1e-15);
  expect(found.at[0]).toBeCloseTo(1, 7);
  expect(found.at[1]).toBeCloseTo(1, 7);
});

test.each([
  ['a curved valley', valley, [1.5, 2], [1, 1]],
  ['a minimum on the edge', even, [1, 1], [2, 0]],
  ['one variable', ([x = 0]: readonly number[]) => x - Math.log(x), [0.3], [1]],
  // At the start it curves downwards, so that the simplex has to begin.
  ['a start on a hill', ([x = 0]: readonly number[]) => -Math.cos(x), [2.5], [0]],
] as const)('Newton finds %s', (_name, of, start, least) => {
  const found = newtonMinimum(of, start, start);
  for (const [axis, value] of least.entries()) expect(found[axis]).toBeCloseTo(value, 4);
});
