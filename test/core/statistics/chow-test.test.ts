import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { chowTest } from '../../../src/core/statistics/chow-test.ts';

const series = (logs: readonly number[]) =>
  logs.map((log, index) => ({ year: 2010 + index, value: Math.exp(log) }));

test('a step worked by hand', () => {
  // Logarithms: ±1 about level 0 for four years, then about level 4. Each part: Σx²=5, Σxy=0, Σy²=4, so RSS 4 each.
  // Together: mean 2, Σx² = 42, Σxy = 4·(4·2) = 32, Σy² = 8 + 8·4 = 40; RSS = 40 − 32²/42 = 15.619048.
  const found = chowTest(series([1, -1, -1, 1, 5, 3, 3, 5]), 2014);
  const f = (40 - 1024 / 42 - 8) / 2 / (8 / 4);
  expect(found.statistic.value).toBeCloseTo(f, 9);
  // 1.904762; tail of F(2, 4): (4/(4 + 2F))².
  expect(found.statistic.value).toBeCloseTo(1.904762, 6);
  expect(found.pValue.value).toBeCloseTo((4 / (4 + 2 * f)) ** 2, 12);
});

test('the 5 % point of F(2, 10), printed as 4.10, has its tail', () => {
  // Levels are stretched until F stands at the printed point; the p-value must then be .05 to its precision.
  const noise = [1, -1, -1, 1, 1, -1, -1, 1, -1, 1, 1, -1, 1, -1].map((value) => value / 10);
  const at = (step: number) =>
    chowTest(series(noise.map((value, index) => value + (index < 7 ? 0 : step))), 2017);
  let [low, high] = [0, 10];
  for (let round = 0; round < 80; round += 1) {
    const middle = (low + high) / 2;
    if ((at(middle).statistic.value ?? 0) < 4.1028) low = middle;
    else high = middle;
  }
  expect(at(low).pValue.value).toBeCloseTo(0.05, 4);
});

test('three years on either side are enough', () => {
  const eight = series([0, 1, 0, 1, 0, 1, 0, 1]);
  expect(chowTest(eight, 2013).statistic.value).not.toBeNull();
  expect(chowTest(eight, 2015).statistic.value).not.toBeNull();
});

test('says nothing where it cannot', () => {
  const eight = series([0, 1, 0, 1, 0, 1, 0, 1]);
  expect(chowTest(eight.slice(1), 2014).statistic.reasons).toEqual(['too-few-annual-points']);
  expect(
    chowTest(
      eight.map((point, index) => (index === 3 ? { ...point, value: null } : point)),
      2014,
    ).statistic,
  ).toMatchObject({ value: null, reasons: ['too-few-annual-points'], n: 7, nMissing: 1 });
  expect(chowTest(eight, 2012).pValue.reasons).toEqual(['part-too-short']);
  expect(
    chowTest(
      eight.map((point, index) => (index === 3 ? { ...point, value: 0 } : point)),
      2014,
    ).pValue.reasons,
  ).toEqual(['zero-in-series']);
  expect(chowTest(series([0, 0, 0, 0, 0, 0, 0, 0]), 2014).statistic.reasons).toEqual(['exact-fit']);
});

test('F ≥ 0, p in [0, 1], and neither changes when every value is multiplied', () => {
  const values = fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 8, maxLength: 20 });
  fc.assert(
    fc.property(values, (list) => {
      const points = list.map((value, index) => ({ year: 2000 + index, value }));
      const found = chowTest(points, 2004);
      fc.pre(found.statistic.value !== null);
      expect(found.statistic.value).toBeGreaterThanOrEqual(0);
      expect(found.pValue.value).toBeGreaterThanOrEqual(0);
      expect(found.pValue.value).toBeLessThanOrEqual(1);
      const scaled = chowTest(
        points.map(({ year, value }) => ({ year, value: value * 7 })),
        2004,
      );
      expect(scaled.pValue.value).toBeCloseTo(found.pValue.value ?? Number.NaN, 6);
    }),
  );
});
