import * as Plot from '@observablehq/plot';
import { fontSizes, sizes, widths } from '../drawing.ts';
import type { Drawing, Size } from '../drawing.ts';
import { plotSheet } from '../plot-sheet.ts';
import { spreadLabels } from '../spread-labels.ts';
import { tagged } from '../tagged.ts';
import { wrapWords } from '../wrap-words.ts';
import { curveMarks, type CurveScale, type NamedCurve } from './curve-marks.ts';
import { daysOfMonth } from './days-of-month.ts';
import { monthTicks } from './month-ticks.ts';

export interface CurvesChart {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly axis: string;
  readonly curves: readonly NamedCurve[];
  /** Last day of the axis. */
  readonly days: number;
  readonly tick: (share: number) => string;
}

const shares = [0, 0.25, 0.5, 0.75, 1] as const;
const lineHeight = 15;

const drawSize = (document: Document, chart: CurvesChart, size: Size): string => {
  const width = widths[size];
  const hasNames = chart.curves.length > 1;
  const column = size === 'wide' ? 190 : 104;
  const [left, right] = [44, width - (hasNames ? column + 14 : 12)];
  const [top, bottom] = [12, size === 'wide' ? 300 : 240];
  const scale: CurveScale = {
    x: (day) => left + (day / chart.days) * (right - left),
    y: (share) => bottom - share * (bottom - top),
  };
  const months = monthTicks(chart.days);
  const names = chart.curves.map((curve) => {
    const last = curve.shape.points.at(-1);
    const lines = wrapWords(curve.name, column - 8, fontSizes[size]);
    return { ...curve, lines, at: scale.y(last?.share ?? 0), height: lines.length * lineHeight + 3 };
  });
  const middles = spreadLabels(names, top - 6, bottom + 6);
  return plotSheet(document, {
    id: `${chart.id}-${size}`,
    size,
    height: bottom + 46,
    texts: chart,
    marks: [
      Plot.ruleY(shares.slice(1), {
        y: (share: number) => scale.y(share),
        x1: left,
        x2: right,
        className: 'grid',
        stroke: 'currentColor',
      }),
      Plot.ruleY([bottom], { x1: left, x2: right, className: 'axis', stroke: 'currentColor' }),
      Plot.text(shares, {
        x: () => left - 6,
        y: (share: number) => scale.y(share),
        text: (share: number) => chart.tick(share),
        textAnchor: 'end',
        className: 'tick',
      }),
      Plot.ruleX(months, {
        x: (month: number) => scale.x(month * daysOfMonth),
        y1: bottom,
        y2: bottom + 5,
        className: 'axis',
        stroke: 'currentColor',
      }),
      Plot.text(months, {
        x: (month: number) => scale.x(month * daysOfMonth),
        y: () => bottom + 16,
        text: (month: number) => String(month),
        className: 'tick',
      }),
      Plot.text([chart.axis], {
        x: () => (left + right) / 2,
        y: () => bottom + 36,
        className: 'axis-name',
      }),
      ...chart.curves.flatMap((curve) => curveMarks(curve, scale)),
      ...(hasNames
        ? names.flatMap((name, index) => [
            Plot.text([name], {
              x: () => right + 14,
              y: () => middles[index] ?? 0,
              text: ({ lines }) => lines.join('\n'),
              textAnchor: 'start',
              lineHeight: lineHeight / fontSizes[size],
              render: tagged([name], ({ key, className }) => ({
                category: key,
                class: `name ${className}`,
              })),
            }),
            Plot.link([name], {
              x1: ({ shape }) => scale.x(shape.points.at(-1)?.day ?? 0) + 3,
              y1: 'at',
              x2: () => right + 11,
              y2: () => middles[index] ?? 0,
              stroke: 'currentColor',
              render: tagged([name], ({ key, className }) => ({
                category: key,
                class: `leader ${className}`,
              })),
            }),
          ])
        : []),
    ],
  });
};

/** Shares by month after the end of the stay: lines with their limits, boxes where the day of the rise is not known. */
export const drawCurves = (document: Document, chart: CurvesChart): Drawing => ({
  svg: sizes.map((size) => drawSize(document, chart, size)).join(''),
  legend: [],
  key: [],
});
