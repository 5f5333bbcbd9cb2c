import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rateRatio } from '../../../src/core/statistics/rate-ratio.ts';
import { overdispersion } from '../../../src/core/statistics/overdispersion.ts';
import { paperTable } from '../flow/paper-table.ts';
import { asPrinted } from '../printed.ts';

const table5 = paperTable('table5', 'iso3');

test.each([
  ['RUS', '2024', '2022', '.517452', '.468610', '.571385'],
  ['RUS', '2022', '2020', '3.515337', '3.108401', '3.975548'],
  ['UZB', '2024', '2022', '2.074510', '1.786583', '2.408839'],
  ['BLR', '2024', '2017', '.123967', '.072494', '.211987'],
])('%s %s/%s', (iso3, to, from, value, lower, upper) => {
  const found = rateRatio(table5.at(iso3, to), table5.at(iso3, from));
  expect(asPrinted(found.value, value)).toBe(value);
  expect(asPrinted(found.lower, lower)).toBe(lower);
  expect(asPrinted(found.upper, upper)).toBe(upper);
  expect(found.method).toBe('poisson');
});

describe('a zero count', () => {
  /** Binomial point probability of k = 0 or k = n at the limit must be the tail of 2.5 %. */
  const share = (odds: number) => odds / (1 + odds);
  test('none against five: limit from the exact conditional binomial', () => {
    const found = rateRatio(0, 5);
    expect(found).toMatchObject({ value: 0, lower: 0, method: 'exact-conditional-binomial', status: 'ok' });
    expect((1 - share(found.upper ?? Number.NaN)) ** 5).toBeCloseTo(0.025, 12);
  });
  test('five against none: no value, a lower limit', () => {
    const found = rateRatio(5, 0);
    expect(found).toMatchObject({ value: null, upper: null, status: 'bounded', reasons: ['base-zero'] });
    expect(share(found.lower ?? Number.NaN) ** 5).toBeCloseTo(0.025, 12);
    expect((found.lower ?? Number.NaN) * (rateRatio(0, 5).upper ?? Number.NaN)).toBeCloseTo(1, 12);
  });
  test('none against none says nothing', () => {
    expect(rateRatio(0, 0)).toMatchObject({ value: null, reasons: ['both-zero'], status: 'undefined' });
  });
});

describe('overdispersion', () => {
  const annual = (values: readonly (number | null)[]) =>
    values.map((value, index) => ({ year: 2015 + index, value }));
  test('needs six annual points, holes not counted', () => {
    expect(overdispersion(annual([5, 9, 4, 8, 3])).reasons).toEqual(['too-few-annual-points']);
    expect(overdispersion(annual([5, 9, 4, null, 8, 3]))).toMatchObject({
      reasons: ['too-few-annual-points'],
      n: 5,
      nMissing: 1,
    });
  });
  test('alternating counts: mean 20 without trend, χ² = 6·10²/20, over 4 degrees', () => {
    // Symmetric about its middle, so the fitted trend is exactly flat.
    const found = overdispersion(annual([10, 30, 20, 20, 30, 10]));
    expect(found.value).toBeCloseTo((4 * 100) / 20 / 4, 9);
  });
  test('widens the limits and says so; never narrows them', () => {
    const wild = annual([10, 30, 20, 20, 30, 10]);
    const [plain, quasi] = [rateRatio(30, 20), rateRatio(30, 20, wild)];
    expect(quasi.method).toBe('quasi-poisson');
    expect(quasi.value).toBe(plain.value);
    const width = ({ upper, lower }: typeof plain) => Math.log((upper ?? 0) / (lower ?? 1));
    expect(width(quasi) / width(plain)).toBeCloseTo(Math.sqrt(5), 9);
    const calm = annual([20, 20, 20, 20, 20, 20]);
    expect(width(rateRatio(30, 20, calm))).toBeCloseTo(width(plain), 12);
  });
});

test('holes, fractions and negatives are refused with a reason', () => {
  expect(rateRatio(null, 5)).toMatchObject({
    value: null,
    lower: null,
    reasons: ['count-missing'],
    nMissing: 1,
  });
  expect(rateRatio(5.5, 5)).toMatchObject({ value: null, reasons: ['not-a-count'], n: 2 });
  expect(rateRatio(-1, 5).reasons).toEqual(['count-out-of-range']);
});

test('swapping the counts inverts the ratio and its limits; all numbers are finite and ordered', () => {
  const count = fc.integer({ min: 0, max: 1e6 });
  fc.assert(
    fc.property(count, count, (a, b) => {
      const [one, other] = [rateRatio(a, b), rateRatio(b, a)];
      for (const number of [one.value, one.lower, one.upper])
        expect(number === null || Number.isFinite(number)).toBe(true);
      if (one.value === null || a === 0 || b === 0) return;
      expect(one.lower).toBeLessThan(one.value);
      expect(one.upper).toBeGreaterThan(one.value);
      expect((one.lower ?? 0) * (other.upper ?? 0)).toBeCloseTo(1, 9);
    }),
  );
});
