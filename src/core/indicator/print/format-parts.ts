import { formatNumber, formatShare } from '../../basics/format-number.ts';
import type { Locale } from '../../basics/locale.ts';
import type { IndicatorId } from '../indicator-id.ts';
import type { IndicatorValue } from '../indicator-value.ts';
import { formatAmount } from './format-indicator.ts';

/** What a value was divided from, `12 / 30`: shares where two groups are compared, tenge without fractions; nothing where it is no quotient. */
export const formatParts = (
  id: IndicatorId,
  { numerator, denominator }: Pick<IndicatorValue, 'numerator' | 'denominator'>,
  locale: Locale,
): string | undefined => {
  if (denominator === null) return undefined;
  const isOfShares = id === 'K13' || id === 'K14';
  const under = isOfShares ? formatShare(denominator, locale, 0) : formatAmount(denominator, locale);
  if (numerator === null) return under;
  const over = isOfShares
    ? formatShare(numerator, locale, 0)
    : id === 'K11'
      ? formatNumber(numerator, locale)
      : formatAmount(numerator, locale);
  return `${over}\u00a0/ ${under}`;
};
