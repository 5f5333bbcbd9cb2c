import { formatDate } from '../../../core/basics/format-date.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { countries } from '../../countries.ts';
import type { ImportFile } from './use-import-file.ts';

type Value = string | number | Readonly<Record<string, number>> | undefined;

/** A value of a record as its reader writes it. */
export const fieldText = (
  { kind, values }: ImportFile['targets'][number]['fields'][number],
  value: Value,
  locale: Locale,
): string => {
  if (value === undefined) return '';
  if (typeof value === 'object')
    return Object.values(value)
      .map((one) => formatNumber(one, locale))
      .join(' + ');
  if (kind === 'amount') return formatNumber(Number(value), locale, 2);
  if (kind === 'whole') return formatNumber(Number(value), locale);
  if (kind === 'day') return formatDate(String(value), locale);
  if (kind === 'country') return countries.nameOf(String(value), locale);
  if (kind === 'list') return values.find(({ code }) => code === value)?.title[locale] ?? String(value);
  return String(value);
};
