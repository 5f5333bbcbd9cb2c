import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compoundAnnualGrowth, logGrowth } from '../../../src/core/flow/growth.ts';
import { asPrinted } from '../printed.ts';
import { paperTable } from './paper-table.ts';

const table1 = paperTable('table1', 'funding');
/** 2019 stands in the text of the paper (RES.1.3), not in Table 1. */
const totals = [2011, 2015, 2019, 2020, 2024].map((year) => ({
  year,
  value: year === 2019 ? 2694 : table1.at('total', `${year}`),
}));
const total = (year: number) => totals.find((point) => point.year === year) ?? { year, value: null };

describe('growth of the total', () => {
  test.each([
    [2011, 2015, '.606110'],
    [2015, 2019, '.037068'],
    [2019, 2020, '-.490349'],
    [2020, 2024, '.339182'],
    [2011, 2024, '.215316'],
    [2015, 2024, '.073676'],
    [2019, 2024, '.103891'],
  ])('compound rate %i–%i', (from, to, printed) => {
    expect(asPrinted(compoundAnnualGrowth(total(from), total(to)).value, printed)).toBe(printed);
  });
  test.each([
    [2011, 2015, '.473815'],
    [2015, 2019, '.036397'],
    [2019, 2020, '-.674029'],
    [2020, 2024, '.292059'],
  ])('log growth %i–%i', (from, to, printed) => {
    expect(asPrinted(logGrowth(total(from), total(to)).value, printed)).toBe(printed);
  });
});

test.each([
  [
    'table3',
    { TUR: '.297399', POL: '.111353', DEU: '.108237', FRA: '.065154', CZE: '-.041068', HUN: '.269282' },
  ],
  ['table4', { KOR: '.053726', CHN: '-.003704', JPN: '.185969', MYS: '.111568', THA: '.485994' }],
  ['table5', { RUS: '.027630', UZB: '.585538', KGZ: '.503459', AZE: '.511209', BLR: '-.257883' }],
])('countries of %s, 2017–2024', (name, printed) => {
  const table = paperTable(name, 'iso3');
  for (const [country, rate] of Object.entries(printed)) {
    const [from, to] = [2017, 2024].map((year) => ({ year, value: table.at(country, `${year}`) }));
    expect(asPrinted(compoundAnnualGrowth(from ?? total(0), to ?? total(0)).value, rate)).toBe(rate);
  }
});

describe('gaps and zeros', () => {
  const at = (year: number, value: number | null) => ({ year, value });
  test('Indonesia 2017 is blank in print: no rate, and why', () => {
    const blank = at(2017, paperTable('table4', 'iso3').at('IDN', '2017'));
    expect(compoundAnnualGrowth(blank, at(2024, 17))).toMatchObject({
      value: null,
      status: 'undefined',
      reasons: ['start-missing'],
      n: 1,
      nMissing: 1,
    });
  });
  test('growth from zero is undefined, growth to zero is −100 %', () => {
    expect(compoundAnnualGrowth(at(2020, 0), at(2024, 5)).reasons).toEqual(['start-zero']);
    expect(compoundAnnualGrowth(at(2020, 5), at(2024, 0)).value).toBe(-1);
    expect(logGrowth(at(2020, 5), at(2024, 0)).reasons).toEqual(['end-zero']);
  });
  test('years must ascend, values must be amounts', () => {
    expect(compoundAnnualGrowth(at(2020, 5), at(2020, 6)).reasons).toEqual(['years-not-ascending']);
    expect(compoundAnnualGrowth(at(2020, Number.NaN), at(2024, -6)).reasons).toEqual([
      'start-out-of-range',
      'end-out-of-range',
    ]);
  });
});

describe('properties', () => {
  const amount = fc.integer({ min: 1, max: 1_000_000 });
  const years = fc.integer({ min: 1, max: 40 });
  test('compounding the rate recovers the end', () => {
    fc.assert(
      fc.property(amount, amount, years, (start, end, span) => {
        const from = { year: 2000, value: start };
        const to = { year: 2000 + span, value: end };
        const rate = compoundAnnualGrowth(from, to).value ?? Number.NaN;
        const log = logGrowth(from, to).value ?? Number.NaN;
        expect((start * (1 + rate) ** span) / end).toBeCloseTo(1, 9);
        expect((start * Math.exp(log * span)) / end).toBeCloseTo(1, 9);
      }),
    );
  });
  test('a hole never becomes a number, and no number is infinite', () => {
    const any = fc.oneof(fc.constant(null), fc.double());
    fc.assert(
      fc.property(any, any, years, (start, end, span) => {
        for (const rule of [compoundAnnualGrowth, logGrowth]) {
          const { value } = rule({ year: 0, value: start }, { year: span, value: end });
          const isKnown = start !== null && end !== null;
          expect(value === null || (isKnown && Number.isFinite(value))).toBe(true);
        }
      }),
    );
  });
});
