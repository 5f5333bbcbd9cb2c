import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caveats } from '../../../src/core/flow/caveats.ts';
import { deriveFigures } from '../../../src/core/flow/derive.ts';
import type { DerivationContext, TableForDerivation } from '../../../src/core/flow/derivation.ts';
import type { DerivedFigure } from '../../../src/core/flow/derived-figure.ts';
import { measures } from '../../../src/core/flow/measures.ts';
import { evaluateFormula } from './evaluate-formula.ts';
import { asPrinted } from '../printed.ts';
import { paperTable } from './paper-table.ts';

type Cell = TableForDerivation['cells'][number];

const cell = (category: string, period: string, value: number | null): Cell =>
  value === null ? { category, period, value, reason: 'not-published' } : { category, period, value };

const tableOf = (
  rows: TableForDerivation['rows'],
  codes: readonly string[],
  periods: readonly string[],
  at: (code: string, period: string) => number | null,
): TableForDerivation => ({
  population: 'credit',
  unit: 'persons',
  rows,
  categories: codes.map((code) => ({
    code,
    isTotal: code === 'total',
    isCountry: (rows === 'destination' || rows === 'origin') && code !== 'other',
  })),
  periods,
  cells: codes.flatMap((code) => periods.map((period) => cell(code, period, at(code, period)))),
});

const years = ['2011', '2015', '2020', '2024'];
const table1 = paperTable('table1', 'funding');
const table2 = paperTable('table2', 'year');
const funding = tableOf('funding', table1.keys, years, table1.at);
const regions = ['europe', 'cis', 'south_east_asia', 'america', 'middle_east', 'africa', 'total'];
const region = tableOf('region', regions, years, (code, year) => table2.at(year, code));
const countries = (name: string): TableForDerivation => {
  const paper = paperTable(name, 'iso3');
  return tableOf('destination', paper.keys, ['2017', '2019', '2020', '2022', '2024'], paper.at);
};
const totalsOf = (name: string): DerivationContext => ({
  regionalTotals: {
    region: years.map((period) => ({ period, value: table2.at(period, name) })),
    nation: years.map((period) => ({ period, value: table2.at(period, 'total') })),
  },
});
const population = { period: '2024', value: 20_280_000, grade: 'D' } as const;

const all: readonly (readonly [string, readonly DerivedFigure[]])[] = [
  ['funding', deriveFigures(funding, { population })],
  ['region', deriveFigures(region, { population })],
  ['europe', deriveFigures(countries('table3'), totalsOf('europe'))],
  ['asia', deriveFigures(countries('table4'), totalsOf('south_east_asia'))],
  ['cis', deriveFigures(countries('table5'), totalsOf('cis'))],
];
const find = (table: string, id: string): DerivedFigure => {
  const figure = all.find(([name]) => name === table)?.[1].find((one) => one.id === id);
  if (figure === undefined) throw new Error(`${table} has no ${id}`);
  return figure;
};

test.each([
  ['funding', 'cagr.total.2020-2024', '.339182'],
  ['funding', 'cagr.total.2011-2024', '.215316'],
  ['funding', 'index.total.2024.base-2015', '189.6093'],
  ['funding', 'index.total.2011.base-2015', '15.0279'],
  ['funding', 'share.state_budget.2020', '.024035'],
  ['funding', 'per-thousand.total.2024', '.2178'],
  ['region', 'hhi.2024', '.404898'],
  ['region', 'effective-number.2020', '2.0198'],
  ['region', 'entropy.2011', '1.053266'],
  ['region', 'hhi-normalised.2015', '.257634'],
  ['region', 'hhi-unbiased.2024', '.404763'],
  ['region', 'shift-share.national.europe.2020-2024', '1917.1122'],
  ['region', 'shift-share.own.europe.2020-2024', '-422.1122'],
  ['region', 'mix.chi-square.2015-2024', '373.908'],
  ['region', 'mix.dissimilarity.2015-2024', '.127986'],
  ['region', 'mix.jensen-shannon.2015-2024', '.017676'],
  ['europe', 'cagr.TUR.2017-2024', '.297399'],
  ['europe', 'shift-share.own.TUR.2020-2024', '189.0405'],
  ['europe', 'shift-share.mix.FRA.2020-2024', '-37.0873'],
  ['cis', 'shock.RUS.2022', '.957987'],
  ['cis', 'shock-expected.UZB.2022', '102.8591'],
  ['cis', 'rate-ratio.RUS.2022-2024', '.517452'],
  ['cis', 'rate-ratio.BLR.2017-2024', '.123967'],
  ['cis', 'shift-share.own.RUS.2020-2024', '-484.9528'],
])('%s: %s = %s', (table, id, printed) => {
  expect(asPrinted(find(table, id).value, printed)).toBe(printed);
});

describe('every figure', () => {
  test.each(all)(
    '%s: formula gives the value, ids are unique, words are on the lists, few enough',
    (_name, figures) => {
      expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
      expect(figures.length).toBeLessThanOrEqual(150);
      for (const figure of figures) {
        expect(measures).toContain(figure.measure);
        expect([undefined, ...caveats]).toContain(figure.caveat);
        for (const number of [figure.value, figure.lower, figure.upper])
          expect(number === null || number === undefined || Number.isFinite(number)).toBe(true);
        expect(figure.reason === undefined).toBe(figure.value !== null);
        if (figure.value === null || figure.measure === 'mix-p-value') continue;
        const computed = evaluateFormula(figure.formula);
        expect(Math.abs(computed - figure.value), `${figure.id}: ${figure.formula}`).toBeLessThanOrEqual(
          1e-9 * Math.max(1, Math.abs(figure.value)),
        );
      }
    },
  );
});

describe('warnings', () => {
  test('growth from the trough, across unpublished years, from a handful of people', () => {
    expect(find('funding', 'cagr.total.2020-2024').caveat).toBe('trough-base');
    expect(find('funding', 'cagr.total.2011-2015').caveat).toBe('gap-between-years');
    expect(find('asia', 'cagr.THA.2017-2022').caveat).toBe('small-base');
    expect(find('europe', 'cagr.TUR.2019-2020').caveat).toBeUndefined();
  });
  test('shift-share from the trough, and from the year before it', () => {
    expect(find('region', 'shift-share.own.cis.2020-2024').caveat).toBe('trough-base');
    expect(find('region', 'shift-share.own.cis.2015-2024').caveat).toBeUndefined();
  });
  test('listed countries, dropped regions, external population', () => {
    expect(find('europe', 'hhi.2024').caveat).toBe('listed-only');
    expect(find('region', 'hhi.2011').caveat).toBe('missing-dropped');
    expect(find('region', 'hhi.2024').caveat).toBeUndefined();
    expect(find('funding', 'per-thousand.total.2024')).toMatchObject({
      caveat: 'external-population-d',
      measure: 'participants-per-thousand',
    });
  });
});

describe('what is not computed', () => {
  test('a trend is not carried further than it was observed', () => {
    expect(find('funding', 'shock.total.2020')).toMatchObject({
      value: null,
      reason: 'not-defined',
      caveat: 'trend-too-short',
    });
    const with2019 = tableOf('funding', ['total'], ['2015', '2019', '2020'], (_code, year) =>
      year === '2019' ? 2694 : table1.at('total', year),
    );
    const shock = deriveFigures(with2019).find(({ id }) => id === 'shock.total.2020');
    expect(asPrinted(shock?.value, '-1420.8599')).toBe('-1420.8599');
  });
  test('nothing starts or ends at a blank', () => {
    const ids = all.flatMap(([, figures]) => figures.map(({ id }) => id));
    expect(ids).toContain('cagr.IDN.2022-2024');
    expect(ids.filter((id) => /IDN.*(2017|2019|2020)/.test(id))).toEqual([]);
    expect(ids.filter((id) => /africa.*20(11|15|20)/.test(id))).toEqual([]);
  });
  test('no shift-share inside a region without its totals, none for degree students called participants', () => {
    const alone = deriveFigures(countries('table3'));
    expect(alone.filter(({ method }) => method === 'shift-share')).toEqual([]);
    const world = tableOf('origin', ['CHN', 'KAZ'], ['2021'], (code) => (code === 'KAZ' ? 91.9 : 1021));
    const figures = deriveFigures(
      { ...world, population: 'degree', unit: 'thousand-persons' },
      { population: { period: '2021', value: 19_000_000, grade: 'D', category: 'KAZ' } },
    );
    expect(figures.map(({ id, measure }) => `${id} ${measure}`)).toEqual([
      'per-thousand.KAZ.2021 students-abroad-per-thousand',
    ]);
    expect(figures[0]?.value).toBeCloseTo(91_900 / 19_000, 12);
  });
  test('a long table yields one growth figure a country, none for the rest of the world', () => {
    const periods = Array.from({ length: 24 }, (_year, index) => `${1998 + index}`);
    const long = tableOf('destination', ['RUS', 'CHN', 'other'], periods, (code, year) =>
      code === 'CHN' && Number(year) < 2004 ? null : Number(year) - 1990,
    );
    expect(deriveFigures(long).map(({ id }) => id)).toEqual(['cagr.RUS.1998-2021', 'cagr.CHN.2004-2021']);
  });
  test('a span of years is no point in time', () => {
    const span = tableOf('funding', ['total'], ['2011-2024', '2020', '2024'], () => 5);
    expect(deriveFigures(span).map(({ period }) => period)).toEqual(['2020-2024', '2020', '2024']);
  });
  test('a category with two numbers for a year is a bug of the caller', () => {
    const twice = { ...funding, cells: [...funding.cells, cell('total', '2024', 1)] };
    expect(() => deriveFigures(twice)).toThrow(RangeError);
  });
});

test('any table gives finite figures or a reason, and ids of their own', () => {
  const value = fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 5000 }));
  const kind = fc.constantFrom('funding', 'level', 'region', 'origin', 'destination');
  const grid = fc.array(fc.array(value, { minLength: 5, maxLength: 5 }), { minLength: 5, maxLength: 5 });
  const codes = ['a', 'b', 'c', 'other', 'total'];
  const periods = ['2017', '2019', '2020', '2022', '2024'];
  fc.assert(
    fc.property(kind, grid, (rows, numbers) => {
      const table = tableOf(
        rows,
        codes,
        periods,
        (code, year) => numbers[codes.indexOf(code)]?.[periods.indexOf(year)] ?? null,
      );
      const figures = deriveFigures(table, { ...totalsOf('europe'), population });
      expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
      for (const { value: found, lower, upper, reason } of figures) {
        for (const number of [found, lower, upper])
          expect(number === null || number === undefined || Number.isFinite(number)).toBe(true);
        expect(reason).toBe(found === null ? 'not-defined' : undefined);
      }
    }),
    { numRuns: 60 },
  );
});
