import currencies from '../../../../reference/code-lists/currencies.csv?raw';
import type { Locale } from '../../../core/basics/locale.ts';
import { csvRows } from '../../../exchange/tabular/csv-rows.ts';

const [head, ...rows] = csvRows(',')
  .take(currencies, true)
  .map(({ cells }) => cells);
const columnOf = (name: string): number => head?.indexOf(name) ?? -1;

/** What most stays are paid in, before the alphabet. */
const usual = ['KZT', 'EUR', 'USD', 'GBP', 'TRY', 'CNY', 'KRW', 'RUB'];
const rank = (code: string): number => (usual.includes(code) ? usual.indexOf(code) : usual.length);

/** Currencies by code and name, the usual ones first. */
export const currencyOptions = (
  locale: Locale,
): readonly { readonly value: string; readonly label: string }[] => {
  const [code, name] = [columnOf('code'), columnOf(locale)];
  return rows
    .filter((row) => (row[code] ?? '') !== '')
    .map((row) => ({ value: row[code] ?? '', label: `${row[code] ?? ''} — ${row[name] ?? ''}` }))
    .toSorted((a, b) => rank(a.value) - rank(b.value) || (a.value < b.value ? -1 : 1));
};
