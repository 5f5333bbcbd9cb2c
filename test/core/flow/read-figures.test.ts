import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureTable } from '../../../src/core/flow/figure-table.ts';
import { figureFaults } from '../../../src/core/flow/figure-fault.ts';
import { readFigures } from '../../../src/core/flow/read-figures.ts';
import { readWholeTable } from '../../../src/exchange/tabular/read-whole-table.ts';

const paper = resolve(import.meta.dirname, '../../../reference/paper');

const profileOf = (name: string) =>
  figureTable.parse(JSON.parse(readFileSync(resolve(paper, `${name}.json`), 'utf8')));

const paperTable = async (name: string) => {
  const read = await readWholeTable(readFileSync(resolve(paper, `${name}.csv`)), {
    name: `${name}.csv`,
    limitBytes: 1_000_000,
  });
  if (!read.ok) throw new Error(read.refusal.code);
  return { table: profileOf(name), ...read.value };
};

const noCountry = () => undefined;
const countries = (name: string) => ({ Kazakhstan: 'KAZ', Russia: 'RUS', Poland: 'POL' })[name];

const rowsOf = (...lines: (readonly string[])[]) => lines.map((cells, index) => ({ line: index + 2, cells }));

const funding = ['funding', '2011', '2015', '2020', '2024'];
const faultsOf = (
  table: ReturnType<typeof profileOf>,
  header: readonly string[],
  lines: readonly (readonly string[])[],
) => {
  const read = readFigures(table, header, rowsOf(...lines), countries);
  return read.ok ? [] : read.refusal;
};

const flows = (changes: object = {}) =>
  figureTable.parse({
    ...profileOf('table3'),
    locator: 'UIS',
    read: {
      dimensions: {
        destination: { column: 'to', codes: 'country-name' },
        origin: { column: 'from', codes: 'country-name', otherNames: { Nowhere: 'unknown' } },
      },
      periodColumn: 'year',
      values: [{ column: 'n' }],
      flagsColumn: 'flags',
      blank: 'not-reported',
      ...changes,
    },
  });
const flowHeader = ['year', 'from', 'to', 'n', 'flags'];

describe("the paper's tables", () => {
  test('columns are periods: one figure a cell, labels by category', async () => {
    const { table, header, rows } = await paperTable('table3');
    const read = readFigures(table, header, rows, noCountry);
    if (!read.ok) throw new Error(JSON.stringify(read.refusal));
    expect(read.value.rows).toBe(rows.length);
    expect(read.value.header).toEqual(header);
    expect(read.value.figures[0]).toEqual({
      value: 128,
      locator: 'Table3.2017.TUR',
      period: '2017',
      dimensions: { destination: 'TUR' },
      status: 'published',
    });
    expect(read.value.labels['TUR']).toEqual({ no: '1', country: 'Türkiye', iso3: 'TUR' });
  });

  test('columns are categories: a printed zero and a blank are two things', async () => {
    const { table, header, rows } = await paperTable('table2');
    const read = readFigures(table, header, rows, noCountry);
    if (!read.ok) throw new Error(JSON.stringify(read.refusal));
    const at = new Map(read.value.figures.map((figure) => [figure.locator, figure]));
    expect(at.get('Table2.2024.africa')).toMatchObject({ value: 0 });
    expect(at.get('Table2.2011.america')).toMatchObject({ value: null, reason: 'not-published' });
    expect(read.value.labels['2024']).toEqual({ no: '4' });
  });

  test('all seven are read whole', async () => {
    const counts: Record<string, number> = {};
    for (const name of ['level', 'table1', 'table2', 'table3', 'table4', 'table5', 'table6']) {
      const { table, header, rows } = await paperTable(name);
      const read = readFigures(table, header, rows, noCountry);
      if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.refusal)}`);
      counts[name] = read.value.figures.length;
      const implied = read.value.figures.filter(({ status }) => status === 'implied').length;
      expect(implied).toBe(table.read.implied.length);
    }
    expect(counts).toEqual({
      level: 5,
      table1: 12,
      table2: 28,
      table3: 30,
      table4: 30,
      table5: 25,
      table6: 10,
    });
  });
});

describe('long tables', () => {
  test('a locator has each dimension in the order of the list; flags stay as printed', () => {
    const lines = [
      ['2019', 'Kazakhstan', 'Russia', '71368', '- - c -'],
      ['2019', 'Nowhere', 'Others', '', ''],
    ];
    const read = readFigures(flows(), flowHeader, rowsOf(...lines), countries);
    expect(read).toMatchObject({
      ok: true,
      value: {
        figures: [
          { locator: 'UIS.2019.KAZ.RUS', value: 71_368, flags: '- - c -' },
          { locator: 'UIS.2019.unknown.other', value: null, reason: 'not-reported' },
        ],
      },
    });
    expect(read.ok && read.value.figures[1]).not.toHaveProperty('flags');
  });

  test.each([
    [
      'unknown-country',
      'from',
      ['2019', 'Kazachstan', 'Russia', '1', ''],
      { name: 'Kazachstan', dimension: 'origin' },
    ],
    ['bad-period', 'year', ['19', 'Kazakhstan', 'Russia', '1', ''], { value: '19' }],
    ['bad-period', 'year', ['2024-2011', 'Kazakhstan', 'Russia', '1', ''], { value: '2024-2011' }],
    ['not-a-number', 'n', ['2019', 'Kazakhstan', 'Russia', '1,373', ''], { value: '1,373' }],
  ])('%s', (code, column, cells, params) => {
    expect(faultsOf(flows(), flowHeader, [cells])).toEqual([{ code, line: 2, column, params }]);
  });

  test('a key that stands twice names its first line', () => {
    const line = ['2019', 'Kazakhstan', 'Russia', '5', ''];
    expect(faultsOf(flows(), flowHeader, [line, line])).toEqual([
      { code: 'duplicate-key', line: 3, column: 'n', params: { locator: 'UIS.2019.KAZ.RUS', firstLine: 2 } },
    ]);
  });

  test('a hundred faults are enough', () => {
    const lines = Array.from({ length: 500 }, () => ['x', 'x', 'x', 'x', '']);
    expect(faultsOf(flows(), flowHeader, lines)).toHaveLength(100);
  });
});

describe('faults of a wide table', () => {
  const table1 = profileOf('table1');

  test.each([
    'NaN',
    'Infinity',
    '1e400',
    '1e3',
    '0x10',
    '1 373',
    '1,373',
    '.5',
    '5.',
    '+5',
    '9'.repeat(400),
    '٣',
  ])('not a number: %s', (value) => {
    expect(faultsOf(table1, funding, [['total', value, '', '', '']])).toEqual([
      { code: 'not-a-number', line: 2, column: '2011', params: { value } },
    ]);
  });

  test('a negative count and a fraction of a person', () => {
    expect(faultsOf(table1, funding, [['total', '-3', '2.5', '-0', '7.0']])).toEqual([
      { code: 'negative-count', line: 2, column: '2011', params: { value: '-3' } },
      { code: 'fraction-of-a-person', line: 2, column: '2015', params: { value: '2.5' } },
      { code: 'negative-count', line: 2, column: '2020', params: { value: '-0' } },
    ]);
  });

  test('columns that lack, that are unknown, that stand twice', () => {
    expect(faultsOf(table1, ['funding', '2011', '2011', '2015', '2020', '2025'], [])).toEqual([
      { code: 'missing-column', column: '2024', params: {} },
      { code: 'unknown-column', column: '2025', params: {} },
      { code: 'duplicate-column', column: '2011', params: {} },
    ]);
  });

  test('no line, and a line of the wrong width', () => {
    expect(faultsOf(table1, funding, [])).toEqual([{ code: 'empty-file', params: {} }]);
    expect(faultsOf(table1, funding, [['total', '1']])).toEqual([
      { code: 'ragged-row', line: 2, params: { cells: 2, columns: 5 } },
    ]);
    expect(faultsOf(table1, funding, [['state budget', '1', '1', '1', '1']])).toMatchObject([
      { code: 'bad-code' },
    ]);
  });

  const contradiction = (total: string, known: string, other: string) =>
    faultsOf(table1, funding, [
      ['state_budget', known, '', '', ''],
      ['non_budgetary', other, '', '', ''],
      ['total', total, '', '', ''],
    ]);

  test('a total must equal known parts, and may not be smaller than some of them', () => {
    expect(contradiction('350', '350', '')).toEqual([]);
    expect(contradiction('351', '350', '')).toEqual([]);
    expect(contradiction('351', '350', '1')).toEqual([]);
    expect(contradiction('', '350', '1')).toEqual([]);
    expect(contradiction('350', '', '')).toEqual([]);
    for (const [total, known, other] of [
      ['349', '350', ''],
      ['352', '350', '1'],
      ['350', '350', '1'],
    ] as const) {
      const sum = Number(known) + Number(other);
      const params = { locator: 'Table1.2011.total', total: Number(total), sum };
      expect(contradiction(total, known, other)).toEqual([
        { code: 'total-contradicts-parts', line: 4, column: '2011', params },
      ]);
    }
  });

  test('whatever the cells hold, the answer is figures or faults at their place', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.nat().map(String),
      fc.constantFrom('', '-1', '1.5', 'total', 'NaN'),
    );
    const declared = new Set<string>(figureFaults.map(({ code }) => code));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 4, maxLength: 6 }), { maxLength: 8 }), (lines) => {
        for (const fault of faultsOf(table1, funding, lines)) {
          expect(declared).toContain(fault.code);
          if (fault.line === undefined || fault.column === undefined || !('value' in fault.params)) continue;
          expect(lines[fault.line - 2]?.[funding.indexOf(fault.column)]).toBe(fault.params['value']);
        }
      }),
      { numRuns: 300 },
    );
  });
});
