import * as Plot from '@observablehq/plot';
import { fontSizes, sizes, widths, type Drawing, type Size } from '../drawing.ts';
import { plotSheet } from '../plot-sheet.ts';
import { tagged } from '../tagged.ts';
import { textWidth } from '../text-width.ts';

interface SaturationLine {
  /** Unique on the page. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** What is counted upwards, and what the steps are. */
  readonly axis: string;
  readonly foot: string;
  readonly steps: readonly { readonly total: number; readonly label: string }[];
}

/** Whole numbers from 0, at most six of them. */
const ticksTo = (most: number): readonly number[] => {
  const step = Math.max(1, Math.ceil(most / 5));
  return Array.from({ length: Math.ceil(Math.max(1, most) / step) + 1 }, (_none, at) => at * step);
};

const drawSize = (document: Document, line: SaturationLine, size: Size): string => {
  const width = widths[size];
  const { steps } = line;
  const ticks = ticksTo(Math.max(0, ...steps.map(({ total }) => total)));
  const high = ticks.at(-1) ?? 1;
  const widest = Math.max(...ticks.map((value) => textWidth(String(value), fontSizes[size])));
  const [left, right, top] = [Math.ceil(widest) + 10, width - 14, 30];
  const bottom = top + (size === 'wide' ? 220 : 180);
  const x = (at: number): number => left + 14 + (at / Math.max(1, steps.length - 1)) * (right - left - 28);
  const y = (value: number): number => bottom - (value / high) * (bottom - top);
  const points = steps.map((step, at) => ({ ...step, at }));
  // A step rises where something new was said.
  const corners = points.flatMap(({ at, total }) => {
    const before = points[at - 1];
    return before === undefined
      ? [{ at, total }]
      : [
          { at, total: before.total },
          { at, total },
        ];
  });
  const every = Math.max(1, Math.ceil(steps.length / (size === 'wide' ? 16 : 8)));
  const named = points.filter(({ at }) => at % every === 0);
  // Hundreds of turns would be one thick line of dots: only those that rise are drawn then.
  const drawn =
    points.length <= 40 ? points : points.filter(({ at, total }) => total > (points[at - 1]?.total ?? 0));
  return plotSheet(document, {
    id: `saturation-${line.name}-${size}`,
    size,
    height: bottom + 44,
    texts: line,
    marks: [
      Plot.ruleY(ticks, {
        y: (value: number) => y(value),
        x1: left,
        x2: right,
        className: 'grid',
        stroke: 'currentColor',
      }),
      Plot.ruleY([y(0)], { x1: left, x2: right, className: 'axis', stroke: 'currentColor' }),
      Plot.text(ticks, {
        x: () => left - 6,
        y: (value: number) => y(value),
        text: (value: number) => String(value),
        textAnchor: 'end',
        className: 'tick',
      }),
      Plot.text([line.axis], { x: () => 0, y: () => 10, textAnchor: 'start', className: 'axis-name' }),
      Plot.text(named, {
        x: ({ at }) => x(at),
        y: () => bottom + 15,
        text: ({ at }) => String(at + 1),
        className: 'tick',
      }),
      Plot.text([line.foot], {
        x: () => right,
        y: () => bottom + 36,
        textAnchor: 'end',
        className: 'axis-name',
      }),
      Plot.line(corners, {
        x: ({ at }) => x(at),
        y: ({ total }) => y(total),
        stroke: 'currentColor',
        strokeWidth: 2,
        className: 'series-1',
      }),
      Plot.dot(drawn, {
        x: ({ at }) => x(at),
        y: ({ total }) => y(total),
        r: points.length <= 40 ? 4.5 : 3,
        fill: 'currentColor',
        render: tagged(drawn, ({ at, label }) => ({
          ...{ category: 'codes', period: String(at + 1), class: 'series-1 point', label },
        })),
      }),
    ],
  });
};

/** How many codes were known after each meeting or turn: a line that stops rising where nothing new is said. It has no interval. */
export const drawSaturation = (document: Document, line: SaturationLine): Drawing => ({
  svg: sizes.map((size) => drawSize(document, line, size)).join(''),
  legend: [],
  key: [],
});
