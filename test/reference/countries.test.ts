import { expect, test } from 'vitest';
import { readCells, referenceFolder } from './reference-files.ts';

const [header = [], ...rows] = readCells(`${referenceFolder}/code-lists/countries.csv`);
const notCurrent = new Set(['ANT', 'XDN']);
const column = (name: string) => rows.map((row) => row[header.indexOf(name)] ?? '');
const folded = (name: string) => name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

test('249 current countries, in the order of their codes', () => {
  expect(header).toEqual(['alpha2', 'alpha3', 'numeric', 'en', 'ru', 'kk', 'aliases']);
  expect(column('alpha3').filter((code) => !notCurrent.has(code))).toHaveLength(249);
  expect(column('alpha3')).toEqual(column('alpha3').toSorted());
});

test.each([
  ['alpha2', /^([A-Z]{2})?$/],
  ['alpha3', /^[A-Z]{3}$/],
  ['numeric', /^\d{3}$/],
])('%s codes are well formed', (name, shape) => {
  expect(column(name).filter((code) => !shape.test(code))).toEqual([]);
});

test.each(['alpha2', 'alpha3', 'numeric', 'en', 'ru', 'kk'])('no two countries share %s', (name) => {
  expect(new Set(column(name)).size).toBe(rows.length);
});

test('alpha-2 codes are those of the browser and the server', () => {
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const codes = column('alpha2').filter((code) => code !== '' && code !== 'AN');
  expect(codes.filter((code) => english.of(code) === undefined)).toEqual([]);
});

/** Each English spelling, folded as a reader of files folds it, with the country it leads to. */
const spellings = rows.flatMap(([, alpha3 = '', , en = '', , , aliases = '']) =>
  [en, ...aliases.split('|').filter((alias) => alias !== '')].map((name): [string, string] => [
    folded(name),
    alpha3,
  ]),
);

test('a name or alias stands once, so it leads to one country', () => {
  const names = spellings.map(([name]) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test.each(['table3', 'table4', 'table5', 'table6'])('the spellings of %s are known', (table) => {
  const codeOf = new Map(spellings);
  const lines = readCells(`${referenceFolder}/paper/${table}.csv`).slice(1);
  expect(lines.map(([, country = '']) => codeOf.get(folded(country)))).toEqual(
    lines.map(([, , iso3]) => iso3),
  );
});
