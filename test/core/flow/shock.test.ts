import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { shockAgainstTrend, shockBetweenNeighbours } from '../../../src/core/flow/shock.ts';
import { asPrinted } from '../printed.ts';
import { paperTable } from './paper-table.ts';

const at = (year: number, value: number | null) => ({ year, value });

test('2020 against the trend of 2015 and 2019', () => {
  const { at: total } = paperTable('table1', 'funding');
  const found = shockAgainstTrend(
    [at(2015, total('total', '2015')), at(2019, 2694)],
    at(2020, total('total', '2020')),
  );
  expect(asPrinted(found.expected.value, '2793.8599')).toBe('2793.8599');
  expect(asPrinted(found.difference.value, '-1420.8599')).toBe('-1420.8599');
  expect(asPrinted((found.relative.value ?? Number.NaN) * 100, '-50.8565')).toBe('-50.8565');
});

test.each([
  ['table5', 'RUS', '439.6794', '.957987'],
  ['table5', 'UZB', '102.8591', '.907903'],
  ['table3', 'TUR', '418.3683', '.141582'],
  ['table3', 'POL', '410.6142', '.066845'],
  ['table4', 'KOR', '84.4985', '.333951'],
  ['table4', 'CHN', '30.8221', '.941217'],
])('2022 between 2020 and 2024: %s %s', (table, iso3, midpoint, logRatio) => {
  const paper = paperTable(table, 'iso3');
  const [before, actual, after] = [2020, 2022, 2024].map((year) => at(year, paper.at(iso3, `${year}`)));
  const found = shockBetweenNeighbours(before ?? at(0, null), actual ?? at(1, null), after ?? at(2, null));
  expect(asPrinted(found.expected.value, midpoint)).toBe(midpoint);
  expect(asPrinted(found.logRatio.value, logRatio)).toBe(logRatio);
});

test('holes and zeros', () => {
  const blank = at(2020, paperTable('table4', 'iso3').at('IDN', '2020'));
  expect(shockBetweenNeighbours(blank, at(2022, 35), at(2024, 17)).logRatio).toMatchObject({
    value: null,
    reasons: ['first-missing'],
    nMissing: 1,
  });
  expect(shockBetweenNeighbours(at(2020, 4), at(2022, 5), at(2024, 0)).expected.reasons).toEqual([
    'neighbour-zero',
  ]);
  const stopped = shockBetweenNeighbours(at(2020, 4), at(2022, 0), at(2024, 4));
  expect(stopped.relative.value).toBe(-1);
  expect(stopped.logRatio.reasons).toEqual(['actual-zero']);
  expect(shockBetweenNeighbours(at(2020, 1), at(2022, 1), at(2024, 1)).expected.value).toBe(1);
  for (const [a, b, t] of [
    [2019, 2015, 2020],
    [2015, 2015, 2020],
    [2015, 2020, 2020],
  ] as const) {
    expect(() => shockAgainstTrend([at(a, 1), at(b, 1)], at(t, 1))).toThrow(RangeError);
    expect(() => shockBetweenNeighbours(at(a, 1), at(b, 1), at(t, 1))).toThrow(RangeError);
  }
  expect(() => shockBetweenNeighbours(at(2020, 1), at(2024, 1), at(2022, 1))).toThrow(RangeError);
});

test('a geometric series has no shock, whatever the distances', () => {
  const gap = fc.integer({ min: 1, max: 6 });
  fc.assert(
    fc.property(
      fc.double({ min: 1, max: 1e4, noNaN: true }),
      fc.double({ min: 0.5, max: 2, noNaN: true }),
      gap,
      gap,
      (start, pace, one, two) => {
        const [a, b, c] = [0, one, one + two].map((year) => at(year, start * pace ** year));
        if (a === undefined || b === undefined || c === undefined) throw new Error('three points');
        expect(shockBetweenNeighbours(a, b, c).logRatio.value).toBeCloseTo(0, 9);
        expect(shockAgainstTrend([a, b], c).relative.value).toBeCloseTo(0, 9);
      },
    ),
  );
});

test('nothing infinite ever leaves, no hole becomes a number', () => {
  const any = fc.oneof(fc.constant(null), fc.double());
  fc.assert(
    fc.property(any, any, any, (a, b, c) => {
      for (const found of [
        shockBetweenNeighbours(at(0, a), at(1, b), at(2, c)),
        shockAgainstTrend([at(0, a), at(1, b)], at(9, c)),
      ])
        for (const { value } of [found.expected, found.difference, found.relative, found.logRatio]) {
          const isKnown = a !== null && b !== null && c !== null;
          expect(value === null || (isKnown && Number.isFinite(value))).toBe(true);
        }
    }),
  );
});
