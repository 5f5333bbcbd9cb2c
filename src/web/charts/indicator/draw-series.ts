import * as Plot from '@observablehq/plot';
import { fontSizes, sizes, widths } from '../drawing.ts';
import type { Drawing, Size } from '../drawing.ts';
import { hatchOf, plotSheet } from '../plot-sheet.ts';
import { tagged } from '../tagged.ts';
import { textWidth } from '../text-width.ts';

export interface SeriesMark {
  readonly year: number;
  readonly value: number;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly text: string;
  readonly label: string;
}

interface SeriesChart {
  readonly title: string;
  readonly description: string;
  readonly axis: string;
  /** Years that may be joined, run by run. */
  readonly runs: readonly (readonly SeriesMark[])[];
  /** Between which years the series is cut. */
  readonly breaks: readonly { readonly before: number; readonly after: number; readonly word: string }[];
  readonly gaps: readonly { readonly year: number; readonly label: string }[];
  readonly years: readonly number[];
  /** Ends of the axis and its ticks, rising. */
  readonly ticks: readonly number[];
  readonly tick: (value: number) => string;
  readonly noData: string;
}

const drawSize = (document: Document, chart: SeriesChart, size: Size): string => {
  const width = widths[size];
  const [low, high] = [chart.ticks[0] ?? 0, chart.ticks.at(-1) ?? 1];
  const widest = Math.max(...chart.ticks.map((value) => textWidth(chart.tick(value), fontSizes[size])));
  const [left, right, top] = [Math.ceil(widest) + 10, width - 14, 30];
  const bottom = top + (size === 'wide' ? 220 : 180);
  const [first, last] = [chart.years[0] ?? 0, chart.years.at(-1) ?? 0];
  const inset = Math.min(70, (right - left) / (2 * Math.max(1, chart.years.length)));
  const x = (year: number): number =>
    left + inset + ((year - first) / Math.max(1, last - first)) * (right - left - 2 * inset);
  const y = (value: number): number => bottom - ((value - low) / (high - low)) * (bottom - top);
  const points = chart.runs.flat();
  const limited = points.filter(({ lower, upper }) => lower !== null && upper !== null);
  const links = chart.runs.flatMap((run) => run.slice(1).map((to, at) => ({ from: run[at] ?? to, to })));
  const middle = ({ before, after }: { readonly before: number; readonly after: number }): number =>
    (x(before) + x(after)) / 2;
  const id = `series-${size}`;
  return plotSheet(document, {
    id,
    size,
    height: bottom + (chart.gaps.length > 0 ? 62 : 30),
    texts: chart,
    marks: [
      Plot.ruleY(chart.ticks, {
        y: (value: number) => y(value),
        x1: left,
        x2: right,
        className: 'grid',
        stroke: 'currentColor',
      }),
      Plot.ruleY([y(Math.max(low, Math.min(high, 0)))], {
        x1: left,
        x2: right,
        className: 'axis',
        stroke: 'currentColor',
      }),
      Plot.text(chart.ticks, {
        x: () => left - 6,
        y: (value: number) => y(value),
        text: (value: number) => chart.tick(value),
        textAnchor: 'end',
        className: 'tick',
      }),
      Plot.text([chart.axis], { x: () => 0, y: () => 10, textAnchor: 'start', className: 'axis-name' }),
      Plot.text(chart.years, {
        x: (year: number) => x(year),
        y: () => bottom + 15,
        text: (year: number) => String(year),
        className: 'tick',
      }),
      Plot.ruleX(chart.breaks, {
        x: middle,
        y1: top,
        y2: bottom,
        stroke: 'currentColor',
        render: tagged(chart.breaks, ({ word }) => ({
          category: 'break',
          class: 'series-break',
          label: word,
        })),
      }),
      Plot.ruleX(limited, {
        x: ({ year }) => x(year),
        y1: ({ lower }) => y(lower ?? low),
        y2: ({ upper }) => y(upper ?? high),
        stroke: 'currentColor',
        strokeWidth: 2,
        render: tagged(limited, () => ({ class: 'series-1 interval' })),
      }),
      Plot.link(links, {
        x1: ({ from }) => x(from.year),
        y1: ({ from }) => y(from.value),
        x2: ({ to }) => x(to.year),
        y2: ({ to }) => y(to.value),
        stroke: 'currentColor',
        render: tagged(links, () => ({ class: 'series-1 line' })),
      }),
      Plot.dot(points, {
        x: ({ year }) => x(year),
        y: ({ value }) => y(value),
        r: 4.5,
        fill: 'currentColor',
        render: tagged(points, ({ year, label }) => ({
          category: 'value',
          period: String(year),
          class: 'series-1 point',
          label,
        })),
      }),
      Plot.text(points, {
        x: ({ year }) => x(year) + 8,
        y: ({ value }) => y(value) - 9,
        text: 'text',
        textAnchor: 'start',
        className: 'halo value',
      }),
      ...(chart.gaps.length === 0
        ? []
        : [
            Plot.text([chart.noData], {
              x: () => left,
              y: () => bottom + 34,
              textAnchor: 'start',
              className: 'axis-name',
            }),
            Plot.rect(chart.gaps, {
              x1: ({ year }) => x(year) - 12,
              x2: ({ year }) => x(year) + 12,
              y1: () => bottom + 42,
              y2: () => bottom + 54,
              fill: hatchOf(id),
              render: tagged(chart.gaps, ({ year, label }) => ({
                category: 'gap',
                period: String(year),
                class: 'gap',
                label,
              })),
            }),
          ]),
    ],
  });
};

/** One value by year with its interval: joined only within a run, cut at each break, years without a value hatched below. */
export const drawSeries = (document: Document, chart: SeriesChart): Drawing => ({
  svg: sizes.map((size) => drawSize(document, chart, size)).join(''),
  legend: [],
  key: [],
});
