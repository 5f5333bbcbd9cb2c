import countries from '../../reference/code-lists/countries.csv?raw';
import type { Locale } from '../core/basics/locale.ts';
import { csvRows } from '../exchange/tabular/csv-rows.ts';

const [head, ...rows] = csvRows(',')
  .take(countries, true)
  .map(({ cells }) => cells);
const columnOf = (name: string): number => head?.indexOf(name) ?? -1;

/** The list of countries as the reader sorts it, Kazakhstan first; values are ISO 3166-1 alpha-3. */
export const countryOptions = (
  locale: Locale,
): readonly { readonly value: string; readonly label: string }[] => {
  const [code, name] = [columnOf('alpha3'), columnOf(locale)];
  const options = rows.map((row) => ({ value: row[code] ?? '', label: row[name] ?? '' }));
  const own = options.filter(({ value }) => value === 'KAZ');
  return [
    ...own,
    ...options
      .filter(({ value }) => value !== 'KAZ' && value !== '')
      .toSorted((a, b) => a.label.localeCompare(b.label, locale)),
  ];
};
