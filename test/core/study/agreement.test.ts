import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../../src/core/study/agreement.ts';
import { checkMetric } from '../../../src/core/study/check-metric.ts';
import { readCodingRows, type Codings } from '../../../src/core/study/read-coding-rows.ts';
import { readOracle } from '../../oracles/read-oracle.ts';

type Row = readonly [unit: string, coder: string, code: string];
const header = ['unit', 'coder', 'code'];
const readRows = (rows: readonly Row[]) =>
  readCodingRows(
    header,
    rows.map((cells, at) => ({ line: at + 2, cells })),
  );
const codingsOf = (rows: readonly Row[]): Codings => {
  const read = readRows(rows);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.value;
};

/** The table of Cohen (1960): how many units the first coder gave one code and the second the other. */
const cohen = [
  [88, 14, 18],
  [10, 40, 10],
  [2, 6, 12],
].flatMap((row, i) =>
  row.flatMap((count, j) =>
    Array.from({ length: count }, (_none, at): readonly Row[] => [
      [`${i}-${j}-${at}`, 'A', `code ${i}`],
      [`${i}-${j}-${at}`, 'B', `code ${j}`],
    ]),
  ),
);

describe('published examples by way of a table of codings', () => {
  it('of two coders', () => {
    const { kappa, units, shared, pairs, codes } = agreementOf(codingsOf(cohen.flat()), 'nominal');
    expect(kappa.value).toBeCloseTo(0.4915254, 7);
    expect({ units, shared, pairs: pairs.length }).toEqual({ units: 200, shared: 200, pairs: 1 });
    // Of the first code alone: [[88, 32], [12, 68]] has p_o .78 and p_e .5.
    expect(codes[0]?.kappa.value).toBeCloseTo((0.78 - 0.5) / 0.5, 9);
  });
  it('of four observers with codings missing', () => {
    const rows = readOracle('krippendorff-c.csv').flatMap(([observer = '', ...cells]) =>
      cells.map((code, at): Row => [`u${at + 1}`, observer, code]),
    );
    const codings = codingsOf(rows);
    expect(codings.nMissing).toBeGreaterThan(0);
    const nominal = agreementOf(codings, 'nominal');
    expect(nominal.alpha.value).toBeCloseTo(0.743421, 6);
    expect(nominal.kappa).toMatchObject({ value: null, reasons: ['unequal-coders'] });
    expect(nominal.pairs).toHaveLength(6);
    for (const [metric, alpha] of [
      ['ordinal', 0.815388],
      ['interval', 0.849107],
      ['ratio', 0.797403],
    ] as const)
      expect(agreementOf(codings, metric).alpha.value).toBeCloseTo(alpha, 6);
  });
  it('of fourteen raters', () => {
    const rows = readOracle('fleiss14.csv').flatMap(([subject = '', ...counts]) =>
      counts
        .flatMap((count, code) => Array.from({ length: Number(count) }, () => `c${code}`))
        .map((code, rater): Row => [subject, `rater ${rater}`, code]),
    );
    expect(agreementOf(codingsOf(rows), 'nominal').kappa.value).toBeCloseTo(0.2099307, 7);
  });
});

describe('several codes on one unit', () => {
  it('are compared one by one', () => {
    const { kappa, alpha, codes, pairs } = agreementOf(
      codingsOf([
        ['1', 'A', 'x'],
        ['1', 'A', 'y'],
        ['1', 'B', 'x'],
        ['2', 'A', 'z'],
        ['2', 'B', 'z'],
        ['3', 'A', 'y'],
        ['3', 'B', 'y'],
      ]),
      'nominal',
    );
    expect(kappa.reasons).toEqual(['several-codes']);
    expect(alpha.reasons).toEqual(['several-codes']);
    expect(pairs).toEqual([]);
    expect(codes.map(({ code, units }) => [code, units])).toEqual([
      ['x', 1],
      ['y', 2],
      ['z', 1],
    ]);
    expect(codes[0]?.kappa.value).toBe(1);
    // y: both, A alone, none: p_o 2/3, p_e (2·1 + 1·2)/9.
    expect(codes[1]?.kappa.value).toBeCloseTo((2 / 3 - 4 / 9) / (5 / 9), 12);
  });
});

it('does not depend on the order of rows, nor on the names', () => {
  const row = fc.tuple(fc.nat(6).map(String), fc.constantFrom('A', 'B', 'C'), fc.constantFrom('x', 'y', 'z'));
  fc.assert(
    fc.property(
      fc.uniqueArray(row, { selector: (one) => `${one[0]} ${one[1]}`, minLength: 1, maxLength: 20 }),
      (rows) => {
        const own = agreementOf(codingsOf(rows), 'nominal');
        const other = agreementOf(
          codingsOf(
            rows.toReversed().map(([unit, coder, code]): Row => [`u${unit}`, `c${coder}`, `k${code}`]),
          ),
          'nominal',
        );
        expect(other.alpha.value ?? 0).toBeCloseTo(own.alpha.value ?? 0, 9);
        expect(other.kappa.status).toBe(own.kappa.status);
        expect(other.kappa.value ?? 0).toBeCloseTo(own.kappa.value ?? 0, 9);
      },
    ),
    { numRuns: 40 },
  );
});

describe('a table that cannot be read', () => {
  it.each([
    [[['', 'A', 'x']], 'coding-unit-empty'],
    [[['1', '', 'x']], 'coding-coder-empty'],
    [
      [
        ['1', 'A', 'x'],
        ['1', 'A', 'x'],
      ],
      'coding-twice',
    ],
    [[], 'coding-no-rows'],
    [Array.from({ length: 60 }, (_none, at) => ['1', `coder ${at}`, 'x']), 'coding-too-many-coders'],
    [Array.from({ length: 1100 }, (_none, at) => ['1', 'A', `code ${at}`]), 'coding-too-many-codes'],
  ] as unknown as readonly (readonly [readonly Row[], string])[])('%#', (rows, code) => {
    const read = readRows(rows);
    expect(read.ok ? [] : read.refusal.faults.map((fault) => fault.code)).toEqual([code]);
  });
  it('names the columns that are missing or stand twice', () => {
    const missing = readCodingRows(['Unit', 'code'], []);
    expect(missing.ok ? [] : missing.refusal.faults).toMatchObject([
      { code: 'coding-column-missing', params: { column: 'coder', columns: 'Unit, code' } },
    ]);
    const twice = readCodingRows(['unit', 'coder', 'code', ' Code'], []);
    expect(twice.ok ? [] : twice.refusal.faults).toMatchObject([{ code: 'coding-column-twice' }]);
  });
  it('keeps the first hundred faults and counts all', () => {
    const read = readRows(Array.from({ length: 150 }, (): Row => ['', 'A', 'x']));
    expect(read.ok ? [] : [read.refusal.faults.length, read.refusal.count]).toEqual([100, 150]);
  });
});

it('compares numbers only where codes are numbers', () => {
  expect(checkMetric(['1', '-2.5'], 'interval').ok).toBe(true);
  expect(checkMetric(['1', 'high'], 'ordinal')).toEqual({ ok: false, refusal: { code: 'high' } });
  expect(checkMetric(['high'], 'nominal').ok).toBe(true);
});
