import { cohortYears } from '../../../contract/board-view.ts';
import { indicatorIds } from '../../../core/indicator/indicator-id.ts';
import { indicators } from '../../../core/indicator/indicators.ts';
import type { IndicatorLine } from '../../../core/release/indicator-release.ts';
import { text } from '../../../messages.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import { paths } from '../../paths.ts';
import type { BoardProps } from './board-props.ts';
import { formatIndicator } from '../../../core/indicator/print/format-indicator.ts';
import { indicatorWords } from './indicator-words.ts';

const keyOf = ({ indicator, month, category }: IndicatorLine): string =>
  `${indicator} ${month ?? ''} ${category ?? ''}`;

/** A value, or a sign with the reason for those who listen; the reasons in words stand above, by year. */
const Cell = ({ locale, line }: { readonly locale: BoardProps['locale']; readonly line: IndicatorLine }) => {
  const { value } = line.value;
  if (value !== null) return <td>{formatIndicator(value, indicators[line.indicator].unit, locale)}</td>;
  const reason = indicatorWords(locale).reasons(line).join(' ');
  return (
    <td className="missing">
      <span title={reason} aria-hidden="true">
        {line.value.status === 'suppressed' ? 'c' : ':'}
      </span>
      <span className="unseen">{reason}</span>
    </td>
  );
};

/** All values of a university by year. */
export const UniversityYears = ({ locale, released, unit }: BoardProps & { readonly unit: string }) => {
  const words = indicatorWords(locale);
  const own = released.content.lines.filter((line) => line.unit === unit && line.year === line.through);
  const years = cohortYears(released.content);
  const rows = indicatorIds.flatMap((id) => [
    ...Map.groupBy(
      own.filter(({ indicator }) => indicator === id),
      keyOf,
    ).values(),
  ]);
  if (rows.length === 0) return undefined;
  return (
    <section aria-labelledby="years">
      <h2 id="years">{text(locale, 'board.series')}</h2>
      <ScrollBox label={text(locale, 'board.series')}>
        <table className="figures">
          <caption>{text(locale, 'board.university.years')}</caption>
          <thead>
            <tr>
              <th scope="col">{text(locale, 'board.indicator')}</th>
              {years.map((year) => (
                <th key={year} scope="col">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((lines) => {
              const [first] = lines;
              return first === undefined ? undefined : (
                <tr key={keyOf(first)}>
                  <th scope="row">
                    <a href={paths.indicator(locale, first.indicator)}>
                      {first.indicator} {words.name(first.indicator)}
                    </a>
                    <small>
                      {[words.month(first.month), words.category(first.category)].filter(Boolean).join(', ')}
                    </small>
                  </th>
                  {years.map((year) => {
                    const line = lines.find((one) => one.year === year);
                    return line === undefined ? (
                      <td key={year}>–</td>
                    ) : (
                      <Cell key={year} locale={locale} line={line} />
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollBox>
      <p className="legend-line">{text(locale, 'board.signs')}</p>
    </section>
  );
};
