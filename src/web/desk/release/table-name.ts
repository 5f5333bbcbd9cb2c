import type { Locale } from '../../../core/basics/locale.ts';
import { indicatorIds } from '../../../core/indicator/indicator-id.ts';
import { text, textOf } from '../../../messages.ts';

/** How a table of counts is called: after its indicator, or by a word of its own; with its year and horizon. */
export const tableName = (
  { id, year, month }: { readonly id: string; readonly year: number; readonly month: number | null },
  locale: Locale,
): string => {
  const isIndicator = indicatorIds.some((indicator) => indicator === id);
  const name = isIndicator
    ? `${id} ${textOf(locale, `indicator.${id.toLowerCase()}.name`)}`
    : textOf(locale, `release-desk.table.${id}`);
  const cohort =
    month === null
      ? String(year)
      : text(locale, 'release-desk.cohort', { year: String(year), months: String(month) });
  return `${name}, ${cohort}`;
};
