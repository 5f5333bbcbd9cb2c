import type { CallView } from '../../../contract/programme.ts';
import { dayOf, daysBetween } from '../../../core/basics/format-date.ts';
import { formatRelativeDays } from '../../../core/basics/format-relative-days.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { zonedText } from '../../../core/basics/zoned-text.ts';
import { text } from '../../../messages.ts';

/** By when, in the call's own time zone, and how far that is by the server's clock; or since when it is over. */
export const deadlineText = (
  { rules: { opensAt, closesAt, timeZone }, state, now }: CallView,
  locale: Locale,
): string => {
  const isAhead = state === 'announced' || state === 'drafted';
  const instant = isAhead ? opensAt : closesAt;
  const date = zonedText(instant, locale, timeZone);
  if (state === 'closed' || state === 'closing') return text(locale, 'application.home.closed', { date });
  const days = daysBetween(dayOf(now, timeZone), dayOf(instant, timeZone));
  const relative = formatRelativeDays(days, locale);
  return text(locale, isAhead ? 'application.home.opens' : 'application.home.deadline', { date, relative });
};
