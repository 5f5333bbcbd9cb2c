import type { Country } from './country.ts';

/**
 * The rows of `reference/code-lists/countries.csv` as countries.
 *
 * Throws when a column is not there: the list is part of the program.
 */
export const listCountries = (
  header: readonly string[],
  rows: Iterable<{ readonly cells: readonly string[] }>,
): Country[] => {
  const cellOf = (column: string): ((cells: readonly string[]) => string) => {
    const at = header.indexOf(column);
    if (at < 0) throw new Error(`The list of countries has no column ${column}`);
    return (cells) => cells[at] ?? '';
  };
  const [alpha3, en, ru, kk] = [cellOf('alpha3'), cellOf('en'), cellOf('ru'), cellOf('kk')];
  const aliases = cellOf('aliases');
  return Array.from(rows, ({ cells }) => ({
    alpha3: alpha3(cells),
    en: en(cells),
    ru: ru(cells),
    kk: kk(cells),
    aliases: aliases(cells)
      .split('|')
      .filter((alias) => alias.trim() !== ''),
  }));
};
