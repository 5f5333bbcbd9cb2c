import type { Locale } from '../../../core/basics/locale.ts';
import type { IndicatorId } from '../../../core/indicator/indicator-id.ts';
import type { Target } from '../../../core/indicator/indicator.ts';
import { indicators } from '../../../core/indicator/indicators.ts';
import { formatIndicator } from '../../../core/indicator/print/format-indicator.ts';
import { text } from '../../../messages.ts';

/** A target in words; in the unit of its indicator. */
export const targetText = (indicator: IndicatorId, target: Target | null, locale: Locale): string =>
  target === null
    ? text(locale, 'release-desk.target.none')
    : text(locale, `release-desk.target.${target.kind}`, {
        value: formatIndicator(target.value, indicators[indicator].unit, locale),
      });
