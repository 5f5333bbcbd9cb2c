import type { IndicatorId } from '../../../core/indicator/indicator-id.ts';
import { indicators } from '../../../core/indicator/indicators.ts';
import { seriesOf } from '../../../core/indicator/series.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import type { IndicatorLine } from '../../../core/release/indicator-release.ts';
import { text, textOf } from '../../../messages.ts';
import { drawSeries, type SeriesMark } from '../../charts/indicator/draw-series.ts';
import { spanTicks } from '../../charts/indicator/span-ticks.ts';
import { serverDocument } from '../../charts/svg-page.ts';
import { ChartFigure } from '../ChartFigure.tsx';
import { formatIndicator, formatSpan } from '../../../core/indicator/print/format-indicator.ts';
import { indicatorWords } from './indicator-words.ts';

const unitTicks = [0, 0.2, 0.4, 0.6, 0.8, 1] as const;

/** Values over the years, one for each: joined only where they may be compared, with each break and gap in words. */
export const SeriesFigure = ({
  locale,
  id,
  lines,
  title,
}: {
  readonly locale: Locale;
  readonly id: IndicatorId;
  readonly lines: readonly IndicatorLine[];
  readonly title: string;
}) => {
  const { unit } = indicators[id];
  const words = indicatorWords(locale);
  const { runs, breaks, gaps } = seriesOf(lines);
  if (runs.length === 0) return undefined;
  const said = (value: number): string => formatIndicator(value, unit, locale);
  const marks = runs.map((run) =>
    run.flatMap(({ year, value: { value, lower, upper } }): SeriesMark[] =>
      value === null
        ? []
        : [
            {
              ...{ year, value, lower, upper },
              text: said(value),
              label: `${year}: ${said(value)}${
                lower === null && upper === null ? '' : ` (${formatSpan({ lower, upper }, unit, locale)})`
              }`,
            },
          ],
    ),
  );
  const ends = marks
    .flat()
    .flatMap(({ value, lower, upper }) => [value, lower, upper].filter((end) => end !== null));
  const isShare = unit === 'share' || unit === 'agreement' || unit === 'index';
  return (
    <>
      <ChartFigure
        chart="series"
        drawn={drawSeries(serverDocument, {
          title,
          description: text(locale, 'board.series.description'),
          axis: `${words.name(id)}${words.unit(id)}`,
          runs: marks,
          breaks: breaks
            .filter(({ reason }) => reason !== 'category-renamed')
            .map(({ before, after, reason }) => ({
              ...{ before, after },
              word: textOf(locale, `indicator.reason.${reason}`),
            })),
          gaps: gaps.map(({ year, value }) => ({
            year,
            label: `${year}: ${words.reasons({ indicator: id, year, month: lines[0]?.month ?? null, value }).join(' ')}`,
          })),
          years: lines.map(({ year }) => year).toSorted((a, b) => a - b),
          ticks: isShare ? unitTicks : spanTicks(Math.min(...ends), Math.max(...ends)),
          tick: said,
          noData: text(locale, 'board.no-value'),
        })}
        caption={text(locale, 'board.series.caption')}
      />
      {breaks.length === 0 ? undefined : (
        <ul className="funnel-notes">
          {breaks.map(({ before, after, reason }) => (
            <li key={`${before} ${after} ${reason}`}>
              {before}–{after}: {textOf(locale, `indicator.reason.${reason}`)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
