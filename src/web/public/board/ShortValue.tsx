import { indicators } from '../../../core/indicator/indicators.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import type { IndicatorLine } from '../../../core/release/indicator-release.ts';
import { formatIndicator, formatSpan } from '../../../core/indicator/print/format-indicator.ts';
import { indicatorWords } from './indicator-words.ts';

/** A value with its interval in one line, or the reason why there is none. */
export const ShortValue = ({ locale, line }: { readonly locale: Locale; readonly line: IndicatorLine }) => {
  const { value, lower, upper } = line.value;
  const { unit } = indicators[line.indicator];
  const words = indicatorWords(locale);
  if (value === null) return <span className="no-value">{words.reasons(line).join(' ')}</span>;
  return (
    <>
      {formatIndicator(value, unit, locale)}
      {words.unit(line.indicator)}
      {lower === null && upper === null ? undefined : (
        <span className="quiet"> ({formatSpan({ lower, upper }, unit, locale)})</span>
      )}
    </>
  );
};
