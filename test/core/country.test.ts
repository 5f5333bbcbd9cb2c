import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { countryCodeFinder } from '../../src/core/basics/country.ts';
import { listCountries } from '../../src/core/basics/list-countries.ts';
import { readWholeTable } from '../../src/exchange/tabular/read-whole-table.ts';

const shipped = resolve(import.meta.dirname, '../../reference/code-lists/countries.csv');

test('names are found whatever their case, accents and apostrophes, in three languages', async () => {
  const read = await readWholeTable(readFileSync(shipped), { name: shipped, limitBytes: 1_000_000 });
  if (!read.ok) throw new Error(read.refusal.code);
  const codeOf = countryCodeFinder(listCountries(read.value.header, read.value.rows));
  const names = [
    'Türkiye',
    'TURKEY',
    "cote  d'ivoire",
    'Côte d’Ivoire',
    'Viet Nam',
    'Қазақстан',
    'казахстан',
  ];
  expect(names.map(codeOf)).toEqual(['TUR', 'TUR', 'CIV', 'CIV', 'VNM', 'KAZ', 'KAZ']);
  expect(codeOf('Atlantis')).toBeUndefined();
  expect(codeOf('')).toBeUndefined();
});

test('a list in which one name stands for two countries is refused', () => {
  const country = { ru: '', kk: '', aliases: [] };
  const list = [
    { ...country, alpha3: 'COG', en: 'Congo' },
    { ...country, alpha3: 'COD', en: 'CONGO' },
  ];
  expect(() => countryCodeFinder(list)).toThrow('COG');
  expect(() => listCountries(['en'], [])).toThrow('alpha3');
});
