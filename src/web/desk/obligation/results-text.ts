import type { Locale } from '../../../core/basics/locale.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { text } from '../../../messages.ts';
import type { ObligationRead } from './use-obligation.ts';

/** How many tasks of the stay were verified as achieved, in words. */
export const resultsText = (
  { promised, verified, achieved }: ObligationRead['results'],
  locale: Locale,
): string =>
  text(locale, 'obligation.facts.results-of', {
    promised: formatNumber(promised, locale),
    verified: formatNumber(verified, locale),
    achieved: formatNumber(achieved, locale),
  });
