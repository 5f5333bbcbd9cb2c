import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { mixChange } from '../../../src/core/flow/mix-change.ts';
import { dissimilarity } from '../../../src/core/statistics/dissimilarity.ts';
import { jensenShannon } from '../../../src/core/statistics/jensen-shannon.ts';
import { asPrinted } from '../printed.ts';
import { paperTable } from './paper-table.ts';

const table2 = paperTable('table2', 'year');
const regions = ['europe', 'cis', 'south_east_asia', 'america', 'middle_east', 'africa'];
const mix = (...years: readonly string[]) =>
  mixChange(years.map((year) => regions.map((category) => ({ category, value: table2.at(year, category) }))));

test('2015, 2020 and 2024, four regions', () => {
  const found = mix('2015', '2020', '2024');
  expect(found.categories).toEqual(['europe', 'cis', 'south_east_asia', 'america']);
  expect(found.dropped).toEqual(['middle_east', 'africa']);
  expect(asPrinted(found.chiSquare.statistic.value, '373.908')).toBe('373.908');
  expect(found.chiSquare.degreesOfFreedom).toBe(6);
  expect(found.chiSquare.pValue.value?.toExponential(2)).toBe('1.13e-77');
  expect(asPrinted(found.dissimilarity.value, '.127986')).toBe('.127986');
  expect(asPrinted(found.jensenShannon.value, '.017676')).toBe('.017676');
  expect(found.chiSquare.statistic).toMatchObject({ status: 'bounded', nMissing: 2 });
  expect(found.dissimilarity.reasons).toContain('missing:africa');
});

test('a blank of one year takes its region out of all', () => {
  expect(mix('2011', '2024').categories).toEqual(['europe', 'cis', 'south_east_asia']);
});

test('one blank region is enough to make the result a bound; none leaves it whole', () => {
  const of = (...values: readonly (number | null)[]) =>
    values.map((value, index) => ({ category: `c${index}`, value }));
  expect(mixChange([of(9, 8, null), of(7, 9, 1)]).dissimilarity.status).toBe('bounded');
  expect(mixChange([of(9, 8, 2), of(7, 9, 1)]).dissimilarity.status).toBe('ok');
});

test('nothing to compare is undefined', () => {
  expect(mixChange([]).chiSquare.statistic.value).toBeNull();
  expect(mix('2024').chiSquare.statistic.reasons).toContain('needs-two-rows-and-columns');
  const hole = mixChange([[{ category: 'a', value: null }], [{ category: 'a', value: 3 }]]);
  expect(hole).toMatchObject({ dropped: ['a'], dissimilarity: { value: null, status: 'undefined' } });
});

test('distances are symmetric, in range, 0 for proportional and maximal for disjoint distributions', () => {
  const counts = fc.array(fc.tuple(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 0, max: 1e6 })), {
    minLength: 1,
  });
  fc.assert(
    fc.property(counts, (pairs) => {
      const [left, right] = [pairs.map(([one]) => one), pairs.map(([, two]) => two)];
      fc.pre(left.some((one) => one > 0) && right.some((one) => one > 0));
      for (const [rule, most] of [
        [dissimilarity, 1],
        [jensenShannon, Math.LN2],
      ] as const) {
        const found = rule(left, right).value ?? Number.NaN;
        const back = rule(right, left).value ?? Number.NaN;
        expect(found).toBeCloseTo(back, 12);
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(most);
        expect(
          rule(
            left,
            left.map((value) => value * 3),
          ).value,
        ).toBeCloseTo(0, 12);
      }
    }),
  );
  expect(dissimilarity([0, 0], [1, 2])).toMatchObject({ value: null, reasons: ['no-distribution'] });
  expect(jensenShannon([1, 0], [0, 1]).value).toBeCloseTo(Math.LN2, 12);
  expect(dissimilarity([1, 0], [0, 1]).value).toBe(1);
  expect(() => dissimilarity([1], [1, 2])).toThrow(RangeError);
});
