import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/core/basics/locale.ts';
import type { FigureTable } from '../../src/core/flow/figure-table.ts';
import { describedTables, filesBelow, readCells, referenceFolder } from './reference-files.ts';

const tables = describedTables();

/** Printed text of a cell by category and period, read independently of the program's own reader. */
const printedCells = (table: FigureTable, csv: string): ReadonlyMap<string, string> => {
  const [header = [], ...rows] = readCells(csv);
  const at = (row: readonly string[], column: string | undefined) => row[header.indexOf(column ?? '')];
  const rowDimension = table.read.dimensions[table.page.rows];
  return new Map(
    rows.flatMap((row) =>
      table.read.values.map((value): [string, string] => {
        const category = value.categories[table.page.rows] ?? at(row, rowDimension?.column);
        const period = value.period ?? at(row, table.read.periodColumn);
        return [`${category}@${period}`, at(row, value.column) ?? 'no such column'];
      }),
    ),
  );
};

test('every table of the source is described, each once and in order', () => {
  expect(tables.map(({ name }) => name)).toEqual([
    'level',
    'table1',
    'table2',
    'table3',
    'table4',
    'table5',
    'table6',
    'total',
  ]);
  expect(new Set(tables.map(({ table }) => table.position)).size).toBe(tables.length);
  expect(new Set(tables.map(({ table }) => table.page.path)).size).toBe(tables.length);
});

test('one source is cited in one way', () => {
  expect(new Set(tables.map(({ table }) => JSON.stringify(table.source))).size).toBe(1);
});

describe.each(tables.map((described) => [described.name, described] as const))(
  '%s',
  (name, { table, csv }) => {
    const cells = printedCells(table, csv);

    test('is named like its file', () => {
      expect(table.id).toBe(name);
    });

    test('every column of the file is known, and every known column is in the file', () => {
      const [header = []] = readCells(csv);
      const { read } = table;
      const described = [
        ...read.labels,
        ...Object.values(read.dimensions).map((dimension) => dimension.column),
        ...read.values.map((value) => value.column),
        ...(read.periodColumn === undefined ? [] : [read.periodColumn]),
      ];
      expect(new Set(described)).toEqual(new Set(header));
    });

    test('the finding names figures that are printed, the same in each language', () => {
      const placeholders = locales.map((locale) =>
        [...table.page.finding[locale].matchAll(/\{(share:)?([^{}]+)\}/g)].map(([whole]) => whole).toSorted(),
      );
      expect(placeholders[1]).toEqual(placeholders[0]);
      expect(placeholders[2]).toEqual(placeholders[0]);
      expect(placeholders[0]).not.toHaveLength(0);
      const printed = (cell: string) => /^\d+(\.\d+)?$/.test(cells.get(cell) ?? '');
      const unresolved = (placeholders[0] ?? []).filter((placeholder) => {
        const share = placeholder.startsWith('{share:');
        const cell = placeholder.slice(share ? '{share:'.length : 1, -1);
        const total = `${table.read.total?.category}@${cell.split('@')[1]}`;
        return !printed(cell) || (share && !printed(total));
      });
      expect(unresolved).toEqual([]);
    });

    test('no number but a year is typed by hand in the finding', () => {
      const typed = locales.flatMap(
        (locale) => table.page.finding[locale].replaceAll(/\{[^{}]+\}/g, '').match(/\d+/g) ?? [],
      );
      const periods = new Set([...cells.keys()].map((cell) => cell.split('@')[1]));
      expect(typed.filter((number) => !periods.has(number))).toEqual([]);
    });

    test('every category that is not a country has a name', () => {
      const codes = new Set([...cells.keys()].map((cell) => cell.split('@')[0] ?? ''));
      const countries = new Set(
        readCells(`${referenceFolder}/code-lists/countries.csv`).map((row) => row[1]),
      );
      expect([...codes].filter((code) => !(code in table.page.names) && !countries.has(code))).toEqual([]);
      expect(Object.keys(table.page.names).filter((code) => !codes.has(code))).toEqual([]);
    });
  },
);

test('what a table implies follows from what it prints', () => {
  const level = new Map(
    readCells(`${referenceFolder}/paper/level.csv`).map(([code = '', value = '']) => [code, Number(value)]),
  );
  const printed = ['bachelor', 'master', 'doctor'].map((code) => level.get(code) ?? Number.NaN);
  const total = readCells(`${referenceFolder}/paper/table1.csv`)
    .find(([code]) => code === 'total')
    ?.at(-1);
  expect(level.get('total')).toBe(Number(total));
  expect(level.get('unassigned')).toBe(Number(total) - printed.reduce((sum, value) => sum + value));
});

test('the population figure carries its grade and its source in three languages', () => {
  const file = filesBelow(referenceFolder, 'population.json')[0] ?? '';
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    period: expect.stringMatching(/^\d{4}$/),
    value: expect.any(Number),
    unit: 'persons',
    grade: expect.stringMatching(/^[A-D]$/),
    source: { kk: expect.any(String), ru: expect.any(String), en: expect.any(String) },
  });
});
