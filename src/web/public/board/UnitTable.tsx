import { formatNumber, formatShare } from '../../../core/basics/format-number.ts';
import type { Funnel } from '../../../core/indicator/funnel/funnel.ts';
import { indicators } from '../../../core/indicator/indicators.ts';
import type { IndicatorId } from '../../../core/indicator/indicator-id.ts';
import type { IndicatorLine } from '../../../core/release/indicator-release.ts';
import { text, textOf } from '../../../messages.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import { paths } from '../../paths.ts';
import type { BoardProps } from './board-props.ts';
import { formatIndicator, formatSpan } from '../../../core/indicator/print/format-indicator.ts';
import { formatParts } from '../../../core/indicator/print/format-parts.ts';
import { MissingCell } from './MissingCell.tsx';
import type { NamedUnit } from './named-units.ts';

interface RowProps {
  readonly locale: BoardProps['locale'];
  readonly line: IndicatorLine;
  readonly plot: Funnel | undefined;
}

const Place = ({ locale, line, plot }: RowProps) => {
  if (plot === undefined) return undefined;
  const point = plot.points.find(({ id }) => id === line.unit);
  return point === undefined ? (
    <td className="words">–</td>
  ) : (
    <td className="words">
      {textOf(locale, `indicator.place.${point.place}`)}
      <small>
        {text(locale, 'board.funnel.q', {
          q:
            point.q < 0.001 ? `< ${formatNumber(0.001, locale, 3)}` : `= ${formatNumber(point.q, locale, 3)}`,
        })}
      </small>
    </td>
  );
};

const Cells = ({ locale, line, plot }: RowProps) => {
  const { value, lower, upper, coverage, bounds } = line.value;
  const { unit } = indicators[line.indicator];
  const columns = plot === undefined ? 5 : 6;
  if (value === null && bounds === null) return <MissingCell locale={locale} line={line} span={columns} />;
  return (
    <>
      {value === null ? (
        <MissingCell locale={locale} line={line} />
      ) : (
        <td>
          <strong>{formatIndicator(value, unit, locale)}</strong>
        </td>
      )}
      <td>{lower === null && upper === null ? '–' : formatSpan({ lower, upper }, unit, locale)}</td>
      <td>{formatParts(line.indicator, line.value, locale) ?? '–'}</td>
      <td>{coverage === null ? '–' : formatShare(coverage, locale, 0)}</td>
      <td>{bounds === null ? '–' : formatSpan(bounds, unit, locale)}</td>
      <Place locale={locale} line={line} plot={plot} />
    </>
  );
};

/** Values of all universities in the order of the alphabet, the country last. It is no ranking and cannot be sorted into one. */
export const UnitTable = ({
  locale,
  id,
  year,
  lines,
  units,
  plot,
}: Pick<BoardProps, 'locale'> & {
  readonly id: IndicatorId;
  readonly year: number;
  readonly lines: readonly IndicatorLine[];
  readonly units: readonly NamedUnit[];
  readonly plot: Funnel | undefined;
}) => (
  <ScrollBox label={text(locale, 'board.units')}>
    <table className="figures units">
      <caption>{text(locale, 'board.units.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{text(locale, 'board.university')}</th>
          <th scope="col">{text(locale, 'board.mark.value')}</th>
          <th scope="col">{text(locale, 'board.interval')}</th>
          <th scope="col">{text(locale, 'board.parts')}</th>
          <th scope="col">{text(locale, 'board.coverage')}</th>
          <th scope="col">{text(locale, 'board.bounds')}</th>
          {plot === undefined ? undefined : (
            <th scope="col" className="words">
              {text(locale, 'board.funnel.place')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {units.map(({ unit, name, number }) => {
          const line = lines.find((one) => one.unit === unit);
          // What was not collected stands on the page of the university among what is missing.
          const place = line?.value.reasons.includes('not-collected') === true ? 'missing' : id;
          const fragment = line === undefined ? '' : `#${place}`;
          return (
            <tr key={unit} className={unit === 'all' ? 'total' : undefined}>
              <th scope="row">
                {number === undefined ? undefined : <span className="number">{number}</span>}
                {number === undefined ? (
                  name
                ) : (
                  <a href={paths.university(locale, unit, `?year=${year}${fragment}`)}>{name}</a>
                )}
              </th>
              {line === undefined ? (
                <td className="missing" colSpan={plot === undefined ? 5 : 6}>
                  <span>{text(locale, 'board.unit-absent')}</span>
                </td>
              ) : (
                <Cells locale={locale} line={line} plot={plot} />
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  </ScrollBox>
);
