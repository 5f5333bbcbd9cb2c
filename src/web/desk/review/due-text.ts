import { daysBetween, formatDate } from '../../../core/basics/format-date.ts';
import { formatRelativeDays } from '../../../core/basics/format-relative-days.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { text } from '../../../messages.ts';

/** By when a review is due, seen from today; dates as `2026-11-25`. A passed date says so. */
export const dueText = (dueOn: string, today: string, locale: Locale): string => {
  const days = daysBetween(today, dueOn);
  return text(locale, days < 0 ? 'review.due-passed' : 'review.due', {
    date: formatDate(dueOn, locale),
    relative: formatRelativeDays(days, locale),
  });
};
