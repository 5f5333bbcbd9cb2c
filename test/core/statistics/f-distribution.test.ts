import { expect, test } from 'vitest';
import { fQuantile } from '../../../src/core/statistics/f-quantile.ts';
import { fTail } from '../../../src/core/statistics/f-tail.ts';

test.each([
  // Printed tables of F, upper 5 % and 2.5 % points.
  [0.95, 2, 10, 4.1028],
  [0.95, 5, 15, 2.9013],
  [0.975, 5, 15, 3.5764],
  [0.975, 1, 1, 647.789],
])('the %d point of F(%d, %d) is %d', (probability, d1, d2, point) => {
  expect(fQuantile(probability, d1, d2) / point).toBeCloseTo(1, 4);
  expect(fTail(fQuantile(probability, d1, d2), d1, d2)).toBeCloseTo(1 - probability, 12);
});

test('the tail has its closed form with two degrees of freedom above, and its ends', () => {
  for (const [f, d2] of [
    [0.3, 5],
    [36.517857, 5],
    [2, 40_000],
  ] as const)
    expect(fTail(f, 2, d2)).toBeCloseTo((d2 / (d2 + 2 * f)) ** (d2 / 2), 12);
  expect(fTail(0, 3, 4)).toBe(1);
  expect(fTail(Infinity, 3, 4)).toBe(0);
});
