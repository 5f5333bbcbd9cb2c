import { formatNumber } from '../basics/format-number.ts';
import type { Locale } from '../basics/locale.ts';

/** Points to the hundredth, in which they are counted, without zeros at the end: `12`, `1,4`, `0,05`. */
export const pointsText = (points: number, locale: Locale): string => {
  const hundredths = Math.round(points * 100);
  const decimals = hundredths % 100 === 0 ? 0 : hundredths % 10 === 0 ? 1 : 2;
  return formatNumber(hundredths / 100, locale, decimals);
};
