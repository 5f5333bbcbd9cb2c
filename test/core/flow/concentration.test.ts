import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { concentration } from '../../../src/core/flow/concentration.ts';
import { asPrinted } from '../printed.ts';
import { paperTable } from './paper-table.ts';

const table2 = paperTable('table2', 'year');
const regions = ['europe', 'cis', 'south_east_asia', 'america', 'middle_east', 'africa'];
const inYear = (year: string) =>
  concentration(regions.map((category) => ({ category, value: table2.at(year, category) })));

test.each([
  ['2011', '.361322', '1.053266', '2.7676', '.233587'],
  ['2015', '.381362', '1.101521', '2.6222', '.257634'],
  ['2020', '.495101', '.849963', '2.0198', '.394121'],
  ['2024', '.404898', '1.025250', '2.4698', '.285878'],
])('regions in %s', (year, hhi, entropy, effective, normalised) => {
  const found = inYear(year);
  expect(asPrinted(found.hhi.value, hhi)).toBe(hhi);
  expect(asPrinted(found.entropy.value, entropy)).toBe(entropy);
  expect(asPrinted(found.effectiveNumber.value, effective)).toBe(effective);
  expect(asPrinted(found.normalised.value, normalised)).toBe(normalised);
  expect(found.entropyNumber.value).toBeCloseTo(Math.exp(found.entropy.value ?? Number.NaN), 12);
  expect(found.categories).toBe(6);
});

test('unbiased in 2024', () => {
  expect(asPrinted(inYear('2024').unbiased.value, '.404763')).toBe('.404763');
});

test('a blank is dropped and named, a printed zero counts', () => {
  const blank = inYear('2011');
  expect(blank.dropped).toEqual(['america', 'middle_east', 'africa']);
  expect(blank.hhi).toMatchObject({ status: 'bounded', n: 3, nMissing: 3 });
  expect(blank.hhi.reasons).toContain('missing:america');
  expect(inYear('2024')).toMatchObject({ dropped: [], hhi: { status: 'ok', n: 6, nMissing: 0 } });
});

test('what cannot be concentrated has a reason', () => {
  const of = (...values: readonly (number | null)[]) =>
    concentration(values.map((value, index) => ({ category: `c${index}`, value })));
  expect(of().hhi.reasons).toContain('total-zero');
  expect(of(null, null).hhi).toMatchObject({ value: null, status: 'undefined', nMissing: 2 });
  expect(of(0, 0).entropy.reasons).toContain('total-zero');
  expect(of(5).normalised.reasons).toEqual(['single-category']);
  expect(of(5).hhi.value).toBe(1);
  expect(of(1, 0).unbiased.reasons).toEqual(['fewer-than-two-persons']);
  expect(of(1, 1).unbiased.value).toBe(0);
  expect(of(2, 0).unbiased.value).toBe(1);
  expect(of(3, null).hhi.status).toBe('bounded');
  expect(of(1.5, 3).unbiased.reasons).toEqual(['not-a-count']);
  expect(of(-1, 3).hhi.reasons).toEqual(['out-of-range']);
});

test('ranges: HHI in [1/K, 1], entropy in [0, ln K], equal parts reach the ends', () => {
  const count = fc.integer({ min: 0, max: 100_000 });
  fc.assert(
    fc.property(fc.array(count, { minLength: 2, maxLength: 12 }), (counts) => {
      fc.pre(counts.some((value) => value > 0));
      const found = concentration(counts.map((value, index) => ({ category: `c${index}`, value })));
      const k = counts.length;
      const room = 1e-12;
      expect(found.hhi.value).toBeGreaterThanOrEqual(1 / k - room);
      expect(found.hhi.value).toBeLessThanOrEqual(1 + room);
      expect(found.entropy.value).toBeGreaterThanOrEqual(0);
      expect(found.entropy.value).toBeLessThanOrEqual(Math.log(k) + room);
      expect(found.normalised.value).toBeLessThanOrEqual(1 + room);
    }),
  );
  const equal = concentration(['a', 'b', 'c', 'd'].map((category) => ({ category, value: 7 })));
  expect(equal.hhi.value).toBeCloseTo(0.25, 12);
  expect(equal.entropyNumber.value).toBeCloseTo(4, 12);
  expect(equal.normalised.value).toBeCloseTo(0, 12);
});

test('nothing infinite ever leaves', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constant(null), fc.double())), (values) => {
      const found = concentration(values.map((value, index) => ({ category: `c${index}`, value })));
      for (const estimate of [
        found.hhi,
        found.effectiveNumber,
        found.entropy,
        found.normalised,
        found.unbiased,
      ])
        expect(estimate.value === null || Number.isFinite(estimate.value)).toBe(true);
    }),
  );
});
