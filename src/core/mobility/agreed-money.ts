import { formatNumber } from '../basics/format-number.ts';
import type { Locale } from '../basics/locale.ts';
import { minorDigitsOf } from './currency.ts';

/** An amount in the smallest unit with the code of its currency, `5 000 000 KZT`, `1 250,50 EUR`; a whole one without decimals. */
export const agreedMoney = (amount: number, currency: string, locale: Locale): string => {
  const digits = minorDigitsOf(currency);
  const unit = 10 ** digits;
  return `${formatNumber(amount / unit, locale, amount % unit === 0 ? 0 : digits)}\u00a0${currency}`;
};
