import { addDays } from '../../../core/basics/add-days.ts';
import { formatDate } from '../../../core/basics/format-date.ts';
import type { Locale } from '../../../core/basics/locale.ts';

/** The days within which something began, first and last; one date where the day is known. */
export const knownSpan = (
  { knownAfter, knownBy }: { readonly knownAfter: string | null; readonly knownBy: string },
  endedOn: string,
  locale: Locale,
): string => {
  const first = knownAfter === null ? endedOn : addDays(knownAfter, 1);
  return first === knownBy
    ? formatDate(knownBy, locale)
    : `${formatDate(first, locale)} – ${formatDate(knownBy, locale)}`;
};
