import * as Plot from '@observablehq/plot';
import type { Locale } from '../../../core/basics/locale.ts';
import type { ChartTexts } from '../chart-texts.ts';
import type { Size } from '../drawing.ts';
import { pointLabel } from '../point-label.ts';
import { hatchOf, svgPage } from '../svg-page.ts';
import { tagged } from '../tagged.ts';
import { linesLayout } from './layout.ts';
import type { LinesLayout } from './layout.ts';
import type { LinesState } from './state.ts';

const axes = (state: LinesState, at: LinesLayout, texts: ChartTexts): Plot.Markish[] => [
  Plot.text([texts.valueAxis], {
    x: 0,
    y: 0,
    dy: 12,
    text: (text: string) => text,
    textAnchor: 'start',
    className: 'axis-name',
  }),
  Plot.ruleY(at.valueTicks.slice(1), {
    y: ({ value }) => at.y(value),
    x1: at.left,
    x2: at.right,
    className: 'grid',
    stroke: 'currentColor',
  }),
  Plot.text(at.valueTicks, {
    x: at.left - 6,
    y: ({ value }) => at.y(value),
    text: 'text',
    textAnchor: 'end',
    className: 'tick',
  }),
  Plot.ruleY([at.bottom], { x1: at.left, x2: at.right, className: 'axis', stroke: 'currentColor' }),
  Plot.ruleX(state.years, {
    x: at.x,
    y1: at.bottom,
    y2: at.bottom + 5,
    className: 'axis',
    stroke: 'currentColor',
  }),
  Plot.text(at.yearTicks, {
    x: ({ year }) => at.x(year),
    y: ({ row }) => at.bottom + 7 + row * at.lineHeight,
    text: ({ year }) => String(year),
    lineAnchor: 'top',
    className: 'tick',
  }),
];

const segments = (state: LinesState, at: LinesLayout): Plot.Markish => {
  const data = state.series.flatMap(({ category, style, segments }) =>
    segments.map((segment) => ({ ...segment, category, style })),
  );
  return Plot.link(data, {
    x1: ({ from }) => at.x(from.year),
    y1: ({ from }) => at.y(from.value),
    x2: ({ to }) => at.x(to.year),
    y2: ({ to }) => at.y(to.value),
    stroke: 'currentColor',
    render: tagged(data, ({ category, style, guide }) => ({
      category,
      class: `${style.className} ${guide ? 'guide' : 'line'}`,
    })),
  });
};

const points = (state: LinesState, at: LinesLayout): Plot.Markish[] =>
  state.series.map(({ category, style, points }) =>
    Plot.dot(points, {
      x: ({ year }) => at.x(year),
      y: ({ value }) => at.y(value),
      symbol: style.symbol,
      r: at.pointRadius,
      fill: 'currentColor',
      render: tagged(points, ({ year, label, implied }) => ({
        category,
        period: String(year),
        label,
        class: `${style.className} point${style.open || implied ? ' open' : ''}`,
      })),
    }),
  );

const labels = (at: LinesLayout): Plot.Markish[] => [
  Plot.link(at.labels, {
    x1: ({ point }) => at.x(point?.year ?? 0) + 6,
    y1: ({ point }) => at.y(point?.value ?? 0),
    x2: at.labelX - 4,
    y2: 'y',
    stroke: 'currentColor',
    render: tagged(at.labels, ({ series }) => ({
      category: series.category,
      class: `${series.style.className} leader`,
    })),
  }),
  ...[...at.labels, ...at.gapRows].map((label) =>
    Plot.text([label], {
      x: at.labelX,
      y: 'y',
      text: ({ lines }) => lines.join('\n'),
      textAnchor: 'start',
      lineHeight: 1.2,
      render: tagged([label], ({ series }) => ({ category: series.category, class: 'name' })),
    }),
  ),
];

/** Rows of hatched boxes under the axis: which series has no number in which years. */
const gaps = (at: LinesLayout, texts: ChartTexts, id: string): Plot.Markish[] => {
  if (at.gapsTop === undefined) return [];
  const data = at.gapRows.flatMap(({ series, y }) => series.gaps.map((gap) => ({ ...gap, series, y })));
  return [
    Plot.text([texts.noData], {
      x: at.left,
      y: at.gapsTop,
      text: (text: string) => text,
      textAnchor: 'start',
      lineAnchor: 'top',
      className: 'axis-name',
    }),
    Plot.ruleY(at.gapRows, { y: 'y', x1: at.left, x2: at.right, className: 'grid', stroke: 'currentColor' }),
    Plot.rect(data, {
      x1: ({ from }) => at.x(from) - at.gapReach,
      x2: ({ to }) => at.x(to) + at.gapReach,
      y1: ({ y }) => y - 6,
      y2: ({ y }) => y + 6,
      fill: hatchOf(id),
      render: tagged(data, ({ series, from, to, reason }) => {
        const period = from === to ? String(from) : `${from}–${to}`;
        return {
          category: series.category,
          period,
          class: 'gap',
          label: pointLabel(series.name, period, texts.missing[reason]),
        };
      }),
    }),
  ];
};

/** One SVG of a line chart. Missing figures are boxes under the axis, never points at zero. */
export const drawLines = (
  state: LinesState,
  size: Size,
  locale: Locale,
  id: string,
  texts: ChartTexts,
): string => {
  const at = linesLayout(state, size, locale);
  return svgPage({
    id: `${id}-${size}`,
    size,
    height: at.height,
    texts,
    marks: [
      ...axes(state, at, texts),
      segments(state, at),
      ...labels(at),
      ...gaps(at, texts, `${id}-${size}`),
      ...points(state, at),
    ],
  });
};
