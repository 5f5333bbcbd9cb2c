import type { IndicatorId } from '../../../core/indicator/indicator-id.ts';
import { indicators } from '../../../core/indicator/indicators.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import type { IndicatorLine } from '../../../core/release/indicator-release.ts';
import { text } from '../../../messages.ts';
import { spanTicks } from '../../charts/indicator/span-ticks.ts';
import { drawShareRows } from '../../charts/returns/draw-share-rows.ts';
import { serverDocument } from '../../charts/svg-page.ts';
import { ChartFigure } from '../ChartFigure.tsx';
import { formatIndicator, formatSpan } from '../../../core/indicator/print/format-indicator.ts';
import { indicatorWords } from './indicator-words.ts';

/** Ends of the axis of values that lie between 0 and 1. */
const unitTicks = [0, 0.2, 0.4, 0.6, 0.8, 1] as const;

/** Values of universities with their intervals, in the order of their names. Nothing where none has a value. */
export const IntervalsFigure = ({
  locale,
  id,
  lines,
  title,
  nameOf,
}: {
  readonly locale: Locale;
  readonly id: IndicatorId;
  readonly lines: readonly IndicatorLine[];
  readonly title: string;
  readonly nameOf: (unit: string) => { readonly name: string; readonly number: number };
}) => {
  const { unit } = indicators[id];
  const shown = lines.filter(({ value }) => value.value !== null || value.bounds !== null);
  if (shown.length === 0) return undefined;
  const ends = shown.flatMap(({ value: { value, lower, upper, bounds } }) =>
    [value, lower, upper, bounds?.lower ?? null, bounds?.upper ?? null].filter((end) => end !== null),
  );
  const isShare = unit === 'share' || unit === 'agreement' || unit === 'index';
  const ticks = isShare ? unitTicks : spanTicks(Math.min(...ends), Math.max(...ends));
  const said = (value: number): string => formatIndicator(value, unit, locale);
  return (
    <ChartFigure
      chart="intervals"
      drawn={drawShareRows(serverDocument, {
        id: 'intervals',
        title,
        description: text(locale, 'board.intervals.description'),
        axis: `${indicatorWords(locale).name(id)}${indicatorWords(locale).unit(id)}`,
        ticks,
        tick: said,
        rows: shown.map(({ unit: key, value: { value, lower, upper, bounds } }) => {
          const { name, number } = nameOf(key);
          const span = bounds ?? { lower: null, upper: null };
          return {
            key,
            name: `${number} ${name}`,
            band:
              span.lower === null || span.upper === null
                ? undefined
                : {
                    from: span.lower,
                    to: span.upper,
                    label: `${name}. ${text(locale, 'board.bounds')}: ${formatSpan(span, unit, locale)}`,
                  },
            marks:
              value === null
                ? []
                : [
                    {
                      value,
                      lower,
                      upper,
                      className: 'series-1',
                      label: `${name}: ${said(value)}${
                        lower === null && upper === null
                          ? ''
                          : ` (${formatSpan({ lower, upper }, unit, locale)})`
                      }`,
                    },
                  ],
          };
        }),
      })}
      caption={text(locale, 'board.intervals.caption')}
    />
  );
};
