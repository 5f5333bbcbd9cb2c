import type { Result } from '../basics/result.ts';
import { accept, refuse } from '../basics/result.ts';
import type { FigureTable } from './figure-table.ts';

type DimensionColumn = NonNullable<FigureTable['read']['dimensions']['origin']>;

/** How compilers head the sum of the countries that they do not list one by one. */
const lumped: ReadonlySet<string> = new Set(['Other countries', 'Others']);

/** The code of a category as a cell gives it: as it stands, or found by the country's name. */
export const readCategory = (
  text: string,
  column: DimensionColumn,
  countryCodes: (englishName: string) => string | undefined,
): Result<string, 'bad-code' | 'unknown-country'> => {
  const trimmed = text.trim();
  const { otherNames = {} } = column;
  const otherName = Object.hasOwn(otherNames, trimmed) ? otherNames[trimmed] : undefined;
  if (otherName !== undefined) return accept(otherName);
  if (column.codes === 'as-is') {
    return /^[A-Za-z0-9_-]{1,64}$/.test(trimmed) ? accept(trimmed) : refuse('bad-code');
  }
  const code = lumped.has(trimmed) ? 'other' : countryCodes(trimmed);
  return code === undefined ? refuse('unknown-country') : accept(code);
};
