import type { Locale } from '../../core/basics/locale.ts';
import type { ReleaseTable } from '../../contract/release.ts';
import type { View } from '../../contract/view.ts';
import { drawBars } from './bars/draw.ts';
import { barsState } from './bars/state.ts';
import type { ChartTexts } from './chart-texts.ts';
import { sizes } from './drawing.ts';
import type { Drawing, KeyEntry } from './drawing.ts';
import { drawLines } from './lines/draw.ts';
import { linesState } from './lines/state.ts';
import { keySwatch, seriesSwatch } from './swatch.ts';
import type { SeriesStyle } from './series-style.ts';

const legend = (
  series: readonly { category: string; name: string; style: SeriesStyle }[],
): Drawing['legend'] =>
  series.map(({ category, name, style }) => ({
    category,
    name,
    className: style.className,
    swatch: seriesSwatch(style),
  }));

const key = (
  texts: ChartTexts,
  used: { noData: boolean; guide: boolean; computed: boolean },
): readonly KeyEntry[] => [
  ...(used.guide
    ? [
        {
          kind: 'unpublished-between' as const,
          text: texts.unpublishedBetween,
          swatch: keySwatch('unpublished-between'),
        },
      ]
    : []),
  ...(used.noData ? [{ kind: 'no-data' as const, text: texts.noData, swatch: keySwatch('no-data') }] : []),
  ...(used.computed
    ? [{ kind: 'computed' as const, text: texts.computed, swatch: keySwatch('computed') }]
    : []),
];

const lines = (table: ReleaseTable, view: View, locale: Locale, texts: ChartTexts): Drawing => {
  const state = linesState(table, view, locale);
  return {
    svg: sizes.map((size) => drawLines(state, size, locale, `lines-${table.id}`, texts)).join(''),
    legend: legend(state.series),
    key: key(texts, {
      noData: state.series.some(({ gaps }) => gaps.length > 0),
      guide: state.series.some(({ segments }) => segments.some(({ guide }) => guide)),
      computed: false,
    }),
  };
};

const bars = (table: ReleaseTable, view: View, locale: Locale, texts: ChartTexts): Drawing => {
  const state = barsState(table, view, locale);
  const cells = state.groups.flatMap((group) => group.bars.map(({ cell }) => cell));
  return {
    svg: sizes.map((size) => drawBars(state, size, `bars-${table.id}`, texts)).join(''),
    legend: [],
    key: key(texts, {
      noData: cells.some(({ value }) => value === null),
      guide: false,
      computed: cells.some((cell) => cell.value !== null && cell.implied),
    }),
  };
};

/**
 * The chart of a table as the view asks for it, or undefined when the view leaves nothing to draw.
 * A single period, or a span of years, has no line: it is drawn as bars.
 */
export const drawChart = (
  table: ReleaseTable,
  view: View,
  locale: Locale,
  texts: ChartTexts,
): Drawing | undefined => {
  const periods = table.periods.filter((period) => view.periods.includes(period));
  if (periods.length === 0 || !table.categories.some(({ code }) => view.categories.includes(code)))
    return undefined;
  const overTime =
    table.chart === 'lines' && periods.length > 1 && table.periods.every((period) => /^\d{4}$/.test(period));
  return overTime ? lines(table, view, locale, texts) : bars(table, view, locale, texts);
};
