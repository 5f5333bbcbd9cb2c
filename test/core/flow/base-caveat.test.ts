import { expect, test } from 'vitest';
import { baseCaveat } from '../../../src/core/flow/base-caveat.ts';
import { isTrough } from '../../../src/core/flow/trough.ts';
import { readSeries } from '../../../src/core/flow/table-series.ts';

const series = (...values: readonly number[]) =>
  values.map((value, index) => ({ year: 2019 + index, value }));
const caveat = (points: ReturnType<typeof series>, unit: 'persons' | 'thousand-persons' = 'persons') => {
  const [from, to] = [points.at(0), points.at(-1)];
  if (from === undefined || to === undefined) throw new Error('needs points');
  return baseCaveat(points, from, to, unit);
};

test('a trough is lower than both known neighbours', () => {
  expect(isTrough(series(3, 1, 2), 2020)).toBe(true);
  expect(isTrough(series(1, 1, 2), 2020)).toBe(false);
  expect(isTrough(series(2, 1, 1), 2020)).toBe(false);
  expect(isTrough(series(1, 2, 3), 2019)).toBe(false);
  expect(isTrough(series(3, 2, 1), 2021)).toBe(false);
  expect(isTrough(series(3, 1, 2), 2000)).toBe(false);
  expect(isTrough(series(5, 1, 4, 6), 2021)).toBe(false);
});

test('below twenty persons the base is small; thousands are not persons', () => {
  expect(caveat(series(19, 30))).toBe('small-base');
  expect(caveat(series(20, 30))).toBeUndefined();
  expect(caveat(series(19, 30), 'thousand-persons')).toBeUndefined();
});

test('a year between that nobody published is a gap', () => {
  const [first, , third] = series(50, 60, 70);
  if (first === undefined || third === undefined) throw new Error('three points');
  expect(baseCaveat([first, third], first, third, 'persons')).toBe('gap-between-years');
  expect(caveat(series(50, 60, 70))).toBeUndefined();
});

test('a table is read by year, whatever the order of its cells', () => {
  const cells = ['2024', '2011', '2020'].map((period) => ({ category: 'a', period, value: Number(period) }));
  const { points, years } = readSeries({
    population: 'credit',
    unit: 'persons',
    rows: 'funding',
    categories: [{ code: 'a', isTotal: false, isCountry: false }],
    periods: ['2024', '2011', '2020'],
    cells,
  });
  expect(years).toEqual([2011, 2020, 2024]);
  expect(points('a').map(({ year }) => year)).toEqual([2011, 2020, 2024]);
  expect(points('b')).toEqual([]);
});
