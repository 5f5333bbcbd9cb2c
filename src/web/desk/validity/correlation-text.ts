import { formatNumber } from '../../../core/basics/format-number.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { isMessageKey, text, textOf } from '../../../messages.ts';
import type { OutcomeAnswer } from './validity-answer.ts';

/** A correlation with its limits, `0.42 (0.11 to 0.66)`, or why there is none. */
export const correlationText = (
  { value, lower, upper, reasons }: OutcomeAnswer['criteria'][number]['observed'],
  locale: Locale,
): string => {
  if (value === null) {
    const key = `validity.reason.${reasons[0] ?? ''}`;
    return isMessageKey(key) ? textOf(locale, key) : '–';
  }
  const number = (one: number): string => formatNumber(one, locale, 2);
  return lower === null || upper === null
    ? number(value)
    : text(locale, 'validity.estimate', {
        value: number(value),
        lower: number(lower),
        upper: number(upper),
      });
};
