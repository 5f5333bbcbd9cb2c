import type { Locale } from '../../../core/basics/locale.ts';
import type { IndicatorRelease } from '../../../core/release/indicator-release.ts';
import { isMessageKey, text, textOf } from '../../../messages.ts';
import { countries } from '../../countries.ts';

/** A table of counts in words: the indicator that prints it, or what is counted, with year and horizon. */
export const tableName = (
  locale: Locale,
  { table, year, month }: { readonly table: string; readonly year: number; readonly month: number | null },
): string => {
  const key = `indicator.${table.toLowerCase()}.name`;
  const own = `board.table.${table}`;
  const name = isMessageKey(key)
    ? `${table} ${textOf(locale, key)}`
    : isMessageKey(own)
      ? textOf(locale, own)
      : table;
  return [
    name,
    String(year),
    month === null ? '' : text(locale, 'board.after-months', { months: String(month) }),
  ]
    .filter(Boolean)
    .join(', ');
};

const word = (locale: Locale, code: string): string => {
  const key = `board.part.${code}`;
  if (isMessageKey(key)) return textOf(locale, key);
  const [, from, to] = /^(\d+)-(\d+)$/.exec(code) ?? [];
  if (from !== undefined && to !== undefined) return text(locale, 'board.points', { from, to });
  return /^[A-Z]{2,3}$/.test(code) ? countries.nameOf(code, locale) : code;
};

/** A part of a table or a group of people: a code of ours in words, a country by its name, several put together with commas. */
export const partName = (locale: Locale, code: string): string =>
  code
    .split('+')
    .map((one) =>
      one
        .split(' ')
        .map((part) => word(locale, part))
        .join(', '),
    )
    .join(' + ');

export const unitName = (locale: Locale, { universities }: IndicatorRelease, unit: string): string => {
  if (unit === 'others' || unit === 'all') return text(locale, `board.unit.${unit}`);
  return universities.find(({ id }) => id === unit)?.name[locale] ?? unit;
};
