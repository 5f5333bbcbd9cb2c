import { formatNumber } from '../../../core/basics/format-number.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { text } from '../../../messages.ts';

/** `36 месяцев`, `22,5 months`: whole months without a decimal, others with one. */
export const monthsText = (months: number, locale: Locale): string =>
  text(locale, 'obligation.months', {
    count: months,
    shown: formatNumber(months, locale, Number.isInteger(months) ? 0 : 1),
  });
