import { describe, expect, test } from 'vitest';
import { deriveFigures } from '../../../src/core/flow/derive.ts';
import type { DerivationContext, TableForDerivation } from '../../../src/core/flow/derivation.ts';
import { evaluateFormula } from './evaluate-formula.ts';

type Rows = TableForDerivation['rows'];
type Series = Readonly<Record<string, number | null>>;

/** A small table written as its lines: category → period → number. */
const figuresOf = (rows: Rows, lines: Readonly<Record<string, Series>>, context: DerivationContext = {}) =>
  deriveFigures(
    {
      population: 'credit',
      unit: 'persons',
      rows,
      categories: Object.keys(lines).map((code) => ({
        code,
        isTotal: code === 'total',
        isCountry: rows === 'destination',
      })),
      periods: [...new Set(Object.values(lines).flatMap(Object.keys))].toSorted(),
      cells: Object.entries(lines).flatMap(([category, series]) =>
        Object.entries(series).map(([period, value]) => ({ category, period, value })),
      ),
    },
    context,
  );
const idsOf = (figures: ReturnType<typeof figuresOf>, start: string): readonly string[] =>
  figures.map(({ id }) => id).filter((id) => id.startsWith(start));

describe('rate ratios carry their limits, and the formula gives them', () => {
  const of = (from: number, to: number) =>
    figuresOf('destination', { RUS: { '2022': from, '2024': to } }).find(
      ({ measure }) => measure === 'rate-ratio',
    );

  test('two positive counts', () => {
    const ratio = of(1146, 593);
    const formula = '593/1146 × e^(±1.96 × √(1/593 + 1/1146))';
    expect(ratio).toMatchObject({
      id: 'rate-ratio.RUS.2022-2024',
      category: 'RUS',
      formula,
      caveat: 'few-points',
    });
    expect(evaluateFormula('593/1146 × e^(1.96 × √(1/593 + 1/1146))')).toBeCloseTo(ratio?.upper ?? 0, 4);
    expect(ratio?.lower).toBeCloseTo(0.46861, 5);
  });
  test('none after five, five after none, none at all', () => {
    expect(of(5, 0)).toMatchObject({ value: 0, lower: 0, formula: '0/5 ≤ 0.025^(−1/5) − 1' });
    expect(of(5, 0)?.upper).toBeCloseTo(evaluateFormula('0.025^(−1/5) − 1'), 9);
    expect(of(0, 5)).toMatchObject({
      value: null,
      reason: 'not-defined',
      formula: '5/0 ≥ 1/(0.025^(−1/5) − 1)',
    });
    expect(of(0, 5)?.lower).toBeCloseTo(evaluateFormula('1/(0.025^(−1/5) − 1)'), 9);
    expect(of(0, 5)).not.toHaveProperty('upper');
    expect(of(0, 0)).toMatchObject({ value: null, formula: '0/0' });
    expect(of(0, 0)).not.toHaveProperty('lower');
  });
  test('six annual points widen the limits, and no caveat is due', () => {
    const wild = { '2019': 10, '2020': 30, '2021': 20, '2022': 20, '2023': 30, '2024': 10 };
    const ratio = figuresOf('destination', { RUS: wild }).filter(({ measure }) => measure === 'rate-ratio');
    expect(ratio.map(({ id }) => id)).toEqual(['rate-ratio.RUS.2022-2024', 'rate-ratio.RUS.2020-2022']);
    expect(ratio[0]?.formula).toBe('10/20 × e^(±1.96 × √(φ × (1/10 + 1/20)))');
    expect(ratio[0]).not.toHaveProperty('caveat');
  });
});

describe('shock of 2020', () => {
  test('the last two known years before it make the trend', () => {
    const figures = figuresOf('funding', { total: { '2010': 7, '2015': 2329, '2019': 2694, '2020': 1373 } });
    const share = figures.find(({ id }) => id === 'shock-share.total.2020');
    expect(share?.formula).toBe('1373/(2694 × (2694/2329)^(1/4)) − 1');
    expect(share?.value).toBeCloseTo(-0.508565, 6);
    expect(share?.caveat).toBe('few-points');
  });
  test('the trend may reach as far ahead as it reaches back, not further', () => {
    const reach = (first: string, second: string) =>
      figuresOf('funding', { total: { [first]: 100, [second]: 110, '2020': 50 } }).find(
        ({ id }) => id === 'shock.total.2020',
      );
    expect(reach('2016', '2018')?.value).toBeCloseTo(50 - 110 * 1.1, 9);
    expect(reach('2017', '2018')).toMatchObject({
      value: null,
      reason: 'not-defined',
      caveat: 'trend-too-short',
    });
  });
});

describe('years of shift-share', () => {
  const regions = (total: Series) => figuresOf('region', { europe: total, total });
  const pairs = (total: Series) => idsOf(regions(total), 'shift-share.own').map((id) => id.split('.').at(-1));
  test('from the last trough and the year before it; 2020–2024 whenever both are known', () => {
    expect(pairs({ '2011': 1, '2015': 9, '2020': 5, '2024': 20 })).toEqual(['2015-2024', '2020-2024']);
    expect(pairs({ '2019': 3, '2020': 5, '2022': 4, '2024': 6 })).toEqual(['2020-2024', '2022-2024']);
    expect(pairs({ '2019': 1, '2020': 2, '2024': 3 })).toEqual(['2019-2024', '2020-2024']);
    expect(pairs({ '2019': 1, '2021': 2, '2024': 3 })).toEqual(['2019-2024']);
    expect(pairs({ '2019': 1, '2020': 2, '2023': 3 })).toEqual(['2019-2023']);
    expect(pairs({ '2024': 3 })).toEqual([]);
  });
});

describe('mix of regions', () => {
  test('a p-value resting on a handful of people is rough', () => {
    const figures = figuresOf('region', {
      europe: { '2020': 40, '2024': 60 },
      america: { '2020': 1, '2024': 2 },
      total: { '2020': 41, '2024': 62 },
    });
    const of = (id: string) => figures.find((figure) => figure.id === id);
    expect(of('mix.p-value.2020-2024')?.caveat).toBe('small-expected-counts');
    expect(of('mix.p-value.2020-2024')?.formula).toMatch(/^P\(χ² ≥ \d+\.\d{3}\), df = 1$/);
    expect(of('mix.chi-square.2020-2024')).not.toHaveProperty('caveat');
  });
  test('a printed zero takes part; one region alone has no mix', () => {
    const zero = figuresOf('region', {
      europe: { '2020': 40, '2024': 60 },
      cis: { '2020': 0, '2024': 9 },
      total: { '2020': 40, '2024': 69 },
    });
    const chiSquare = zero.find(({ id }) => id === 'mix.chi-square.2020-2024');
    expect(evaluateFormula(chiSquare?.formula ?? '')).toBeCloseTo(chiSquare?.value ?? 0, 9);
    const one = { '2020': 40, '2024': 60 };
    expect(idsOf(figuresOf('region', { europe: one, total: one }), 'mix')).toEqual([]);
  });
});

test('concentration needs three categories and two known numbers', () => {
  const series = { '2020': 5, '2024': 6 };
  expect(idsOf(figuresOf('destination', { RUS: series, CHN: series }), 'hhi.')).toEqual([]);
  const three = { RUS: series, CHN: { '2020': 7, '2024': null }, DEU: { '2020': null, '2024': null } };
  expect(idsOf(figuresOf('destination', three), 'hhi.')).toEqual(['hhi.2020']);
});

test('an index without 2015 starts at the first known year', () => {
  const figures = figuresOf('funding', { total: { '2011': null, '2012': 50, '2020': 75 } });
  expect(figures.filter(({ measure }) => measure === 'index').map(({ id, value }) => [id, value])).toEqual([
    ['index.total.2012.base-2012', 100],
    ['index.total.2020.base-2012', 150],
  ]);
});

test('a rate per thousand counts the people it prints', () => {
  const context = { population: { period: '2024', value: 20_280_000, grade: 'B' } } as const;
  expect(figuresOf('funding', { total: { '2024': 4416 } }, context)).toEqual([
    {
      id: 'per-thousand.total.2024',
      method: 'per-population',
      measure: 'participants-per-thousand',
      category: 'total',
      period: '2024',
      value: 4_416_000 / 20_280_000,
      format: 'ratio',
      formula: '1000 × 4416/20280000',
      caveat: 'external-population-b',
    },
  ]);
});
