import { formatNumber } from '../../../core/basics/format-number.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { text } from '../../../messages.ts';

/** How long something has waited: seconds below two minutes, minutes below two hours, then hours; `—` for no wait. */
export const formatWait = (seconds: number, locale: Locale): string => {
  if (seconds === 0) return '—';
  const value = (divisor: number): string => formatNumber(seconds / divisor, locale);
  if (seconds < 120) return text(locale, 'watch.seconds', { value: value(1) });
  return seconds < 7200
    ? text(locale, 'watch.minutes', { value: value(60) })
    : text(locale, 'watch.hours', { value: value(3600) });
};
