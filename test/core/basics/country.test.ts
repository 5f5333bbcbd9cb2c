import { expect, test } from 'vitest';
import { countryCodeFinder } from '../../../src/core/basics/country.ts';
import { loadCountryList } from '../../../src/intake/country-list.ts';

test('names are found whatever their case, accents and apostrophes, in three languages', async () => {
  const { codeOf } = await loadCountryList();
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
});
