import { formatNumber, formatShare } from '../../basics/format-number.ts';
import type { Locale } from '../../basics/locale.ts';
import type { IndicatorFacts } from '../indicator.ts';

type IndicatorUnit = IndicatorFacts['unit'];

/** A count as it stands, a sum of hours or months with one decimal. */
export const formatAmount = (amount: number, locale: Locale): string =>
  formatNumber(amount, locale, Number.isInteger(amount) ? 0 : 1);

/** Two decimals say what can be said; below ten thousandth a value would look like zero. */
const decimalsOf: Readonly<Partial<Record<IndicatorUnit, number>>> = {
  ratio: 2,
  index: 3,
  agreement: 2,
  levels: 2,
  'items-per-person': 2,
};

/** A value of an indicator without the word of its unit. Shares are printed as whole percents: more would tell counts apart (docs/method/disclosure). */
export const formatIndicator = (value: number, unit: IndicatorUnit, locale: Locale): string => {
  if (unit === 'share') return formatShare(value, locale, 0);
  if (unit === 'tenge' || unit === 'tenge-per-result' || unit === 'tenge-per-person')
    return formatNumber(value, locale, 0);
  const decimals = decimalsOf[unit];
  return decimals === undefined ? formatAmount(value, locale) : formatNumber(value, locale, decimals);
};

/** Lower to upper limit; a side without a limit is a sign for "no end". */
export const formatSpan = (
  { lower, upper }: { readonly lower: number | null; readonly upper: number | null },
  unit: IndicatorUnit,
  locale: Locale,
): string => {
  const one = (limit: number | null, open: string): string =>
    limit === null ? open : formatIndicator(limit, unit, locale);
  return `${one(lower, '−∞')}\u2009–\u2009${one(upper, '∞')}`;
};
