import { formatShare } from '../../../core/basics/format-number.ts';
import { indicators } from '../../../core/indicator/indicators.ts';
import type { IndicatorLine } from '../../../core/release/indicator-release.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { text } from '../../../messages.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import { formatIndicator, formatSpan } from '../../../core/indicator/print/format-indicator.ts';
import { formatParts } from '../../../core/indicator/print/format-parts.ts';
import { MissingCell } from './MissingCell.tsx';

/** The same values as the drawing over the years, as numbers. */
export const YearsTable = ({
  locale,
  lines,
}: {
  readonly locale: Locale;
  readonly lines: readonly IndicatorLine[];
}) => (
  <ScrollBox label={text(locale, 'board.series')}>
    <table className="figures">
      <caption>{text(locale, 'board.series.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{text(locale, 'board.year')}</th>
          <th scope="col">{text(locale, 'board.mark.value')}</th>
          <th scope="col">{text(locale, 'board.interval')}</th>
          <th scope="col">{text(locale, 'board.parts')}</th>
          <th scope="col">{text(locale, 'board.coverage')}</th>
          <th scope="col">{text(locale, 'board.definition.version')}</th>
        </tr>
      </thead>
      <tbody>
        {lines
          .toSorted((a, b) => a.year - b.year)
          .map((line) => {
            const { value, lower, upper, coverage } = line.value;
            const { unit } = indicators[line.indicator];
            return (
              <tr key={line.year}>
                <th scope="row">{line.year}</th>
                {value === null ? (
                  <MissingCell locale={locale} line={line} span={4} />
                ) : (
                  <>
                    <td>
                      <strong>{formatIndicator(value, unit, locale)}</strong>
                    </td>
                    <td>
                      {lower === null && upper === null ? '–' : formatSpan({ lower, upper }, unit, locale)}
                    </td>
                    <td>{formatParts(line.indicator, line.value, locale) ?? '–'}</td>
                    <td>{coverage === null ? '–' : formatShare(coverage, locale, 0)}</td>
                  </>
                )}
                <td>{line.version}</td>
              </tr>
            );
          })}
      </tbody>
    </table>
  </ScrollBox>
);
