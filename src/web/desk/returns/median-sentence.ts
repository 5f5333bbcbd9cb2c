import { formatNumber } from '../../../core/basics/format-number.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { text, textOf } from '../../../messages.ts';
import { daysOfMonth } from '../../charts/returns/days-of-month.ts';
import type { DrawnCurve } from './drawn-curve.ts';
import { reasonSentence } from './reason-sentence.ts';

/** What a curve rests on and when half have returned, or why that is not known. */
export const medianSentence = (curve: DrawnCurve, locale: Locale): string => {
  const { method, n, events, nMissing, median } = curve;
  const [people, seen, missing] = [n, events, nMissing].map((count) => formatNumber(count, locale));
  const given = {
    method: textOf(locale, `return.method.${method}`),
    n: people ?? '',
    events: seen ?? '',
    missing: missing ?? '',
  };
  if (median.value !== null) {
    const months = formatNumber(median.value / daysOfMonth, locale, 1);
    return text(locale, 'returns.curve.median', { ...given, months });
  }
  const why = median.reasons.map((code) => reasonSentence(code, locale)).join(' ');
  return text(locale, 'returns.curve.counts', { ...given, median: why });
};
