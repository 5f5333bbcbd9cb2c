import { formatNumber } from '../basics/format-number.ts';
import type { Locale } from '../basics/locale.ts';
import { minorDigitsOf } from './currency.ts';

/** Sign or code, after the number in all three languages, so that columns of several currencies line up. */
const unitOf = (currency: string): string => (currency === 'KZT' ? '₸' : currency);

/** Minor units as a reader expects them, `1 250,50 EUR`; decimals only where there are any in tenge. */
export const formatMoney = (minor: number | bigint, currency: string, locale: Locale): string => {
  const amount = BigInt(minor);
  const sign = amount < 0n ? '\u2212' : '';
  const absolute = amount < 0n ? -amount : amount;
  const digits = minorDigitsOf(currency);
  const whole = formatNumber(Number(absolute / 10n ** BigInt(digits)), locale);
  const rest = absolute % 10n ** BigInt(digits);
  const hasDecimals = digits > 0 && (currency !== 'KZT' || rest !== 0n);
  const decimal = formatNumber(0.5, locale, 1).charAt(1);
  const fraction = hasDecimals ? `${decimal}${String(rest).padStart(digits, '0')}` : '';
  return `${sign}${whole}${fraction}\u00a0${unitOf(currency)}`;
};
