import type { Estimate } from '../../../core/basics/estimate.ts';
import { formatShare } from '../../../core/basics/format-number.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { text } from '../../../messages.ts';

/** A share with its limits, `62.1% (58.0% to 66.2%)`; only the limits where there is no value, a dash where there is nothing. */
export const estimateText = (
  { value, lower, upper }: Pick<Estimate, 'value' | 'lower' | 'upper'>,
  locale: Locale,
  format: (share: number, locale: Locale) => string = formatShare,
): string => {
  const limits =
    lower === null || upper === null
      ? undefined
      : { lower: format(lower, locale), upper: format(upper, locale) };
  if (value === null) return limits === undefined ? '–' : text(locale, 'returns.interval', limits);
  const shown = format(value, locale);
  return limits === undefined ? shown : text(locale, 'returns.estimate', { value: shown, ...limits });
};
