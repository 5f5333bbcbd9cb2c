import { formatNumber } from '../../../core/basics/format-number.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import type { Target } from '../../../core/indicator/indicator.ts';
import { text } from '../../../messages.ts';

/** A target in words; in the unit of its indicator. */
export const targetText = (target: Target | null, locale: Locale): string =>
  target === null
    ? text(locale, 'release-desk.target.none')
    : text(locale, `release-desk.target.${target.kind}`, { value: formatNumber(target.value, locale) });
