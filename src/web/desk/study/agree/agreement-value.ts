import type { AgreementView } from '../../../../contract/study-round.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import type { Locale } from '../../../../core/basics/locale.ts';
import { isMessageKey, text, textOf } from '../../../../messages.ts';

type Estimate = AgreementView['kappa'];

/** A measure of agreement in digits with its interval, or why there is none: undefined is never 1. */
export const agreementValue = ({ value, lower, upper, reasons }: Estimate, locale: Locale): string => {
  if (value === null) {
    const key = `study.agreement.reason.${reasons[0] ?? 'no-units'}`;
    return `${text(locale, 'study-agree.undefined')} ${isMessageKey(key) ? textOf(locale, key) : ''}`.trim();
  }
  const digits = (number: number): string => formatNumber(number, locale, 3);
  // An interval without width was estimated from too few units to say anything.
  return lower === null || upper === null || digits(lower) === digits(upper)
    ? digits(value)
    : text(locale, 'study-agree.with-interval', {
        ...{ value: digits(value), lower: digits(lower), upper: digits(upper) },
      });
};
