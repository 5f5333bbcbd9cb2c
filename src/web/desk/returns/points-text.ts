import type { Estimate } from '../../../core/basics/estimate.ts';
import { formatSigned } from '../../../core/basics/format-number.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { text } from '../../../messages.ts';
import { reasonSentence } from './reason-sentence.ts';

/** A difference of shares in percentage points with its limits, or why there is none. */
export const pointsText = ({ value, lower, upper, reasons }: Estimate, locale: Locale): string => {
  const points = (share: number): string => formatSigned(share * 100, locale, 1);
  if (value === null) return reasons.map((code) => reasonSentence(code, locale)).join(' ') || '–';
  if (lower === null || upper === null) return text(locale, 'returns.points', { value: points(value) });
  return text(locale, 'returns.points.estimate', {
    value: points(value),
    lower: points(lower),
    upper: points(upper),
  });
};
