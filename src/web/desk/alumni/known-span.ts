import { addDays } from '../../../core/basics/add-days.ts';
import { formatDate } from '../../../core/basics/format-date.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { monthName } from '../month-name.ts';

const isWholeMonth = (first: string, last: string): boolean =>
  first.endsWith('-01') && first.slice(0, 7) === last.slice(0, 7) && addDays(last, 1).endsWith('-01');

/** The days within which something began, first and last; one date where the day is known, and the month where a whole month was told. */
export const knownSpan = (
  { knownAfter, knownBy }: { readonly knownAfter: string | null; readonly knownBy: string },
  endedOn: string,
  locale: Locale,
): string => {
  const first = knownAfter === null ? endedOn : addDays(knownAfter, 1);
  if (first === knownBy) return formatDate(knownBy, locale);
  if (isWholeMonth(first, knownBy)) return monthName(first.slice(0, 7), locale);
  return `${formatDate(first, locale)} – ${formatDate(knownBy, locale)}`;
};
