import * as Plot from '@observablehq/plot';
import { fontSizes, sizes, widths } from '../drawing.ts';
import type { Drawing, Size } from '../drawing.ts';
import { plotSheet } from '../plot-sheet.ts';
import { wrapWords } from '../wrap-words.ts';
import { curveMarks, type CurveScale, type NamedCurve } from './curve-marks.ts';
import type { CurvesChart } from './draw-curves.ts';
import { daysOfMonth } from './days-of-month.ts';
import { monthTicks } from './month-ticks.ts';

const mostColumns = { wide: 4, narrow: 2 } as const;
const [lineHeight, nameLines, plotHeight, footHeight, gap] = [15, 2, 90, 26, 16] as const;
const panelHeight = nameLines * lineHeight + 14 + plotHeight + footHeight;
const shares = [0, 0.5, 1] as const;

const panel = (
  curve: NamedCurve,
  { days, tick }: CurvesChart,
  size: Size,
  [left, top, width]: readonly [number, number, number],
): Plot.Markish[] => {
  const room = 34;
  const [from, to] = [left + room, left + width - 6];
  const plotTop = top + nameLines * lineHeight + 14;
  const bottom = plotTop + plotHeight;
  const scale: CurveScale = {
    x: (day) => from + (day / days) * (to - from),
    y: (share) => bottom - share * plotHeight,
  };
  const months = monthTicks(days).filter((_month, index, all) => index % (all.length > 4 ? 2 : 1) === 0);
  const lines = wrapWords(curve.name, width - 6, fontSizes[size]);
  const shown =
    lines.length <= nameLines ? lines : [...lines.slice(0, nameLines - 1), `${lines[nameLines - 1] ?? ''}…`];
  return [
    Plot.text([shown.join('\n')], {
      x: () => left,
      y: () => top,
      textAnchor: 'start',
      lineAnchor: 'top',
      lineHeight: lineHeight / fontSizes[size],
      className: 'name',
    }),
    Plot.ruleY(shares.slice(1), {
      y: (share: number) => scale.y(share),
      x1: from,
      x2: to,
      className: 'grid',
      stroke: 'currentColor',
    }),
    Plot.ruleY([bottom], { x1: from, x2: to, className: 'axis', stroke: 'currentColor' }),
    Plot.text(shares, {
      x: () => from - 4,
      y: (share: number) => scale.y(share),
      text: (share: number) => tick(share),
      textAnchor: 'end',
      className: 'tick',
    }),
    Plot.text(months, {
      x: (month: number) => scale.x(month * daysOfMonth),
      y: () => bottom + 12,
      text: (month: number) => String(month),
      className: 'tick',
    }),
    ...curveMarks(curve, scale, 2.5),
  ];
};

const drawSize = (document: Document, chart: CurvesChart, size: Size): string => {
  const columns = Math.min(mostColumns[size], Math.max(2, chart.curves.length));
  const width = (widths[size] - gap * (columns - 1)) / columns;
  const rows = Math.ceil(chart.curves.length / columns);
  const height = rows * panelHeight + (rows - 1) * gap;
  return plotSheet(document, {
    id: `${chart.id}-${size}`,
    size,
    height: height + 22,
    texts: chart,
    marks: [
      ...chart.curves.flatMap((curve, index) =>
        panel(curve, chart, size, [
          (index % columns) * (width + gap),
          Math.floor(index / columns) * (panelHeight + gap),
          width,
        ]),
      ),
      Plot.text([chart.axis], {
        x: () => widths[size] / 2,
        y: () => height + 12,
        className: 'axis-name',
      }),
    ],
  });
};

/** The curves of groups side by side in small panels with the same axes, in the order given. */
export const drawSmallCurves = (document: Document, chart: CurvesChart): Drawing => ({
  svg: sizes.map((size) => drawSize(document, chart, size)).join(''),
  legend: [],
  key: [],
});
