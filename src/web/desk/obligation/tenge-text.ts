import { formatNumber } from '../../../core/basics/format-number.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { text } from '../../../messages.ts';

/** `16 666 667 теңге`: whole tenge. */
export const tengeText = (amount: number, locale: Locale): string =>
  text(locale, 'application.call.tenge', { amount: formatNumber(amount, locale) });
