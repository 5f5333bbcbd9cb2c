import type { DerivedFigure } from '../../contract/release.ts';
import { formatNumber, formatShare, formatSigned } from '../../core/basics/format-number.ts';
import type { Locale } from '../../core/basics/locale.ts';

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A tiny probability as a yearbook prints it: 1.13·10⁻⁷⁷. */
const formatPower = (value: number, locale: Locale): string => {
  const [digits = '', exponent = ''] = value.toExponential(2).split('e-');
  const power = Array.from(exponent, (digit) => raised[Number(digit)] ?? '').join('');
  return `${formatNumber(Number(digits), locale, 2)}·10⁻${power}`;
};

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
      return value > 0 && value < 0.0001 ? formatPower(value, locale) : formatNumber(value, locale, 4);
    case 'number':
      return formatNumber(value, locale, 1);
  }
};

/** The limits of an interval in brackets, or nothing. */
export const formatLimits = (figure: DerivedFigure, locale: Locale): string =>
  figure.lower === undefined || figure.upper === undefined
    ? ''
    : ` (${formatDerived(figure, figure.lower, locale)}–${formatDerived(figure, figure.upper, locale)})`;
