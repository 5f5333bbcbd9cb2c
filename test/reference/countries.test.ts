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

test('codes are well formed and belong to one country', () => {
  for (const code of column('alpha3')) expect(code).toMatch(/^[A-Z]{3}$/);
  for (const code of column('numeric')) expect(code).toMatch(/^\d{3}$/);
  for (const code of column('alpha2')) expect(code).toMatch(/^([A-Z]{2})?$/);
  for (const name of ['alpha3', 'numeric', 'en', 'ru', 'kk'])
    expect(new Set(column(name)).size, name).toBe(rows.length);
});

test('alpha-2 codes are those of the browser and the server', () => {
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  for (const code of column('alpha2').filter((code) => code !== '' && code !== 'AN'))
    expect(english.of(code), code).toBeDefined();
});

test('a name or alias leads to one country only', () => {
  const owner = new Map<string, string>();
  for (const [, alpha3 = '', , en = '', , , aliases = ''] of rows)
    for (const name of [en, ...aliases.split('|').filter((alias) => alias !== '')]) {
      expect(owner.has(folded(name)), `${name} of ${alpha3} and ${owner.get(folded(name))}`).toBe(false);
      owner.set(folded(name), alpha3);
    }
});

test('the spellings of the source are known', () => {
  const names = rows.flatMap(([, alpha3, , en = '', , , aliases = '']) =>
    [en, ...aliases.split('|')].map((name): [string, string | undefined] => [folded(name), alpha3]),
  );
  const codeOf = new Map(names);
  for (const table of ['table3', 'table4', 'table5', 'table6'])
    for (const [, country = '', iso3] of readCells(`${referenceFolder}/paper/${table}.csv`).slice(1))
      expect(codeOf.get(folded(country)), country).toBe(iso3);
});
