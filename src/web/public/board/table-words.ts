import type { Locale } from '../../../core/basics/locale.ts';
import type { IndicatorRelease } from '../../../core/release/indicator-release.ts';
import { isMessageKey, text, textOf } from '../../../messages.ts';
import { countries } from '../../desk/countries.ts';
import { indicatorWords } from './indicator-words.ts';

/** A table of counts in words: the indicator that prints it, or what is counted, with year and horizon. */
export const tableName = (
  locale: Locale,
  { table, year, month }: { readonly table: string; readonly year: number; readonly month: number | null },
): string => {
  const words = indicatorWords(locale);
  const key = `indicator.${table.toLowerCase()}.name`;
  const own = `board.table.${table}`;
  const name = isMessageKey(key)
    ? `${table} ${textOf(locale, key)}`
    : isMessageKey(own)
      ? textOf(locale, own)
      : table;
  return [name, String(year), words.month(month)].filter(Boolean).join(', ');
};

/** A part of a table: a code of ours in words, a country by its name, anything else as it stands. */
export const partName = (locale: Locale, code: string): string => {
  const key = `board.part.${code}`;
  if (isMessageKey(key)) return textOf(locale, key);
  return /^[A-Z]{2,3}$/.test(code) ? countries.nameOf(code, locale) : code;
};

export const unitName = (locale: Locale, { universities }: IndicatorRelease, unit: string): string => {
  if (unit === 'others' || unit === 'all') return text(locale, `board.unit.${unit}`);
  return universities.find(({ id }) => id === unit)?.name[locale] ?? unit;
};
