import { expect, test } from 'vitest';
import { chiSquareOfIndependence } from '../../../src/core/statistics/chi-square-of-independence.ts';

test('critical values of the printed tables of χ² have their tail', () => {
  // A 2 × 2 table with χ² = n·r², chosen so that χ² is the 5 % point 3.841459 of one degree.
  const r = Math.sqrt(3.841458820694124 / 4000);
  const found = chiSquareOfIndependence([
    [1000 * (1 + r), 1000 * (1 - r)],
    [1000 * (1 - r), 1000 * (1 + r)],
  ]);
  expect(found.statistic.value).toBeCloseTo(3.841458820694124, 9);
  expect(found.pValue.value).toBeCloseTo(0.05, 9);
});

test('with two degrees the tail is e^(−χ²/2)', () => {
  const found = chiSquareOfIndependence([
    [10, 20, 30],
    [30, 20, 10],
  ]);
  expect(found.statistic.value).toBeCloseTo(20, 12);
  expect(found.degreesOfFreedom).toBe(2);
  expect(found.pValue.value).toBeCloseTo(Math.exp(-10), 15);
});

test('expected counts below five are named; one person is a row, too', () => {
  const rough = (count: number) =>
    chiSquareOfIndependence([
      [count, count],
      [50, 50],
    ]);
  expect(rough(4).statistic.reasons).toEqual(['small-expected-count']);
  expect(rough(5)).toMatchObject({ smallestExpected: 5, statistic: { reasons: [], n: 4 } });
  const single = chiSquareOfIndependence([
    [1, 0],
    [0, 1],
  ]);
  expect(single).toMatchObject({ degreesOfFreedom: 1, smallestExpected: 0.5 });
  expect(single.statistic.value).toBeCloseTo(2, 12);
});

test('proportional rows are independent', () => {
  const found = chiSquareOfIndependence([
    [1, 2, 3],
    [10, 20, 30],
  ]);
  expect(found.statistic.value).toBeCloseTo(0, 12);
  expect(found.pValue.value).toBeCloseTo(1, 12);
  expect(found.pValue.reasons).toEqual(['small-expected-count']);
});

test('rows and columns of zeros carry no degree of freedom', () => {
  const found = chiSquareOfIndependence([
    [10, 0, 20, 30],
    [0, 0, 0, 0],
    [30, 0, 20, 10],
  ]);
  expect(found.statistic.value).toBeCloseTo(20, 12);
  expect(found.degreesOfFreedom).toBe(2);
});

test('too small, ragged or not counts', () => {
  expect(chiSquareOfIndependence([[1, 2]]).statistic.reasons).toEqual(['needs-two-rows-and-columns']);
  expect(
    chiSquareOfIndependence([
      [1, 2],
      [Number.NaN, 3],
    ]).statistic.value,
  ).toBeNull();
  expect(
    chiSquareOfIndependence([
      [1, -2],
      [4, 3],
    ]).pValue.value,
  ).toBeNull();
  expect(() => chiSquareOfIndependence([[1, 2], [3]])).toThrow(RangeError);
});
