import type { Locale } from '../../core/basics/locale.ts';
import { text } from '../../messages.ts';

const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const;

/** A month as a heading, `2026-11` → `2026 жылғы қараша`, `Ноябрь 2026 года`, `November 2026`. */
export const monthName = (month: string, locale: Locale): string => {
  const [year = '', number = ''] = month.split('-');
  const known = months.find((name) => name === number);
  if (known === undefined) throw new Error(`Not a month: ${month}`);
  return text(locale, `office.month.${known}`, { year });
};
