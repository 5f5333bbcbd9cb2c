import type { DerivedFigure } from '../../contract/release.ts';
import { formatNumber, formatShare, formatSigned } from '../../core/basics/format-number.ts';
import type { Locale } from '../../core/basics/locale.ts';

/** A computed figure as its kind is read: a growth rate as percent, an index to one decimal, a tiny p as a power. */
export const formatDerived = (
  figure: Pick<DerivedFigure, 'format'>,
  value: number,
  locale: Locale,
): string => {
  switch (figure.format) {
    case 'share':
      return formatShare(value, locale);
    case 'signed-number':
      return formatSigned(value, locale, 1);
    case 'ratio':
      return formatNumber(value, locale, 3);
    case 'p-value':
      return value < 0.0001
        ? value.toExponential(2).replace('.', locale === 'en' ? '.' : ',')
        : formatNumber(value, locale, 4);
    case 'number':
      return formatNumber(value, locale, 1);
  }
};

/** The limits of an interval in brackets, or nothing. */
export const formatLimits = (figure: DerivedFigure, locale: Locale): string =>
  figure.lower === undefined || figure.upper === undefined
    ? ''
    : ` (${formatDerived(figure, figure.lower, locale)}–${formatDerived(figure, figure.upper, locale)})`;
