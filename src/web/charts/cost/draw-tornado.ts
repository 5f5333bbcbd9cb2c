import * as Plot from '@observablehq/plot';
import { fontSizes, sizes, widths } from '../drawing.ts';
import type { Drawing, Size } from '../drawing.ts';
import { plotSheet } from '../plot-sheet.ts';
import { tagged } from '../tagged.ts';
import { wrapWords } from '../wrap-words.ts';
import { lossScale } from './loss-scale.ts';

/** One input: the result at its low and at its high value, in one unit. */
interface TornadoRow {
  readonly symbol: string;
  readonly name: string;
  readonly atLow: number;
  readonly atHigh: number;
  readonly label: string;
}

export interface TornadoChart {
  readonly title: string;
  readonly description: string;
  readonly axis: string;
  readonly central: number;
  readonly rows: readonly TornadoRow[];
  readonly tick: (amount: number) => string;
}

const lineHeight = 16;
const barHeight = 18;

const drawSize = (document: Document, chart: TornadoChart, size: Size): string => {
  const width = widths[size];
  const isAbove = size === 'narrow';
  const column = isAbove ? 0 : 290;
  const [left, right] = [column + 8, width - 10];
  const ends = chart.rows.flatMap(({ atLow, atHigh }) => [atLow, atHigh]);
  const scale = lossScale(Math.min(...ends), Math.max(...ends), left, right);
  let edge = 4;
  const placed = chart.rows.map((row) => {
    const lines = wrapWords(row.name, isAbove ? width : column - 10, fontSizes[size]);
    const nameHeight = lines.length * lineHeight;
    const top = isAbove ? edge + nameHeight + 3 : edge + Math.max(0, (nameHeight - barHeight) / 2);
    const nameAt = isAbove ? edge + nameHeight / 2 : edge + Math.max(nameHeight, barHeight) / 2;
    edge += (isAbove ? nameHeight + barHeight : Math.max(nameHeight, barHeight)) + 9;
    const [x1, x2] = [row.atLow, row.atHigh].map(scale.at).toSorted((a, b) => a - b);
    return { ...row, lines, top, nameAt, x1: x1 ?? left, x2: x2 ?? left };
  });
  const bottom = edge;
  return plotSheet(document, {
    id: `tornado-${size}`,
    size,
    height: bottom + 44,
    texts: chart,
    marks: [
      Plot.ruleX(scale.ticks.map(scale.at), {
        y1: 0,
        y2: bottom,
        className: 'grid',
        stroke: 'currentColor',
      }),
      Plot.rect(placed, {
        x1: 'x1',
        x2: 'x2',
        y1: 'top',
        y2: ({ top }) => top + barHeight,
        fill: 'currentColor',
        render: tagged(placed, ({ symbol, label }) => ({ class: 'bar', category: symbol, label })),
      }),
      Plot.ruleX([scale.at(0)], { y1: 0, y2: bottom, stroke: 'currentColor' }),
      Plot.ruleX([scale.at(chart.central)], {
        y1: 0,
        y2: bottom,
        stroke: 'currentColor',
        strokeDasharray: '3 3',
      }),
      Plot.text(placed, {
        x: () => (isAbove ? 0 : column),
        y: 'nameAt',
        text: ({ lines }) => lines.join('\n'),
        lineHeight: lineHeight / fontSizes[size],
        textAnchor: isAbove ? 'start' : 'end',
        className: 'over-grid',
      }),
      Plot.text(scale.ticks, {
        x: (amount: number) => scale.at(amount),
        y: () => bottom + 14,
        text: (amount: number) => chart.tick(amount),
        className: 'tick',
      }),
      Plot.text([chart.axis], { x: () => (left + right) / 2, y: () => bottom + 33, className: 'axis-name' }),
    ],
  });
};

/** How far each input moves the result, the widest first; the dashed line is the central result. */
export const drawTornado = (document: Document, chart: TornadoChart): Drawing => ({
  svg: sizes.map((size) => drawSize(document, chart, size)).join(''),
  legend: [],
  key: [],
});
