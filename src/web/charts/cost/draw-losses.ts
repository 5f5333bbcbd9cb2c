import * as Plot from '@observablehq/plot';
import { sizes, widths } from '../drawing.ts';
import type { Drawing, Size } from '../drawing.ts';
import { plotSheet } from '../plot-sheet.ts';
import { tagged } from '../tagged.ts';
import { lossScale } from './loss-scale.ts';

/** One interval of losses and the share of draws in it. Amounts in one unit, shares 0–1. */
interface LossBin {
  readonly from: number;
  readonly to: number;
  readonly share: number;
  readonly label: string;
}

/** A loss that is marked with a line and a word. */
interface LossMark {
  readonly at: number;
  readonly word: string;
}

export interface LossesChart {
  readonly title: string;
  readonly description: string;
  readonly axis: string;
  readonly bins: readonly LossBin[];
  readonly marks: readonly LossMark[];
  readonly tick: (amount: number) => string;
}

const lineHeight = 17;

const drawSize = (document: Document, chart: LossesChart, size: Size): string => {
  const { bins, marks, tick } = chart;
  const width = widths[size];
  const [left, right] = [10, width - 10];
  const top = 10 + marks.length * lineHeight;
  const bottom = top + (size === 'wide' ? 190 : 150);
  const scale = lossScale(bins[0]?.from ?? 0, bins.at(-1)?.to ?? 0, left, right);
  const highest = Math.max(...bins.map(({ share }) => share));
  const heightOf = (share: number): number => (highest === 0 ? 0 : (share / highest) * (bottom - top - 6));
  const shown = bins.filter(({ share }) => share > 0);
  const isLate = (at: number): boolean => scale.at(at) > width * 0.55;
  const rowOf = (index: number): number => 8 + index * lineHeight;
  return plotSheet(document, {
    id: `losses-${size}`,
    size,
    height: bottom + 44,
    texts: chart,
    marks: [
      Plot.rect(shown, {
        x1: ({ from }) => scale.at(from) + 0.5,
        x2: ({ to }) => scale.at(to) - 0.5,
        y1: ({ share }) => bottom - heightOf(share),
        y2: () => bottom,
        fill: 'currentColor',
        render: tagged(shown, ({ from, label }) => ({
          class: from < 0 ? 'bar gain' : 'bar',
          category: 'losses',
          label,
        })),
      }),
      Plot.ruleY([bottom], { x1: left, x2: right, className: 'axis', stroke: 'currentColor' }),
      Plot.ruleX([scale.at(0)], { y1: top - 4, y2: bottom + 5, stroke: 'currentColor', strokeWidth: 1.5 }),
      Plot.ruleX(marks, {
        x: ({ at }) => scale.at(at),
        y1: (_mark, index) => rowOf(index) + 4,
        y2: () => bottom,
        stroke: 'currentColor',
        strokeDasharray: '3 3',
      }),
      ...[false, true].map((late) => {
        const side = marks.map((mark, index) => ({ ...mark, index })).filter(({ at }) => isLate(at) === late);
        return Plot.text(side, {
          x: ({ at }) => scale.at(at) + (late ? -5 : 5),
          y: ({ index }) => rowOf(index),
          text: 'word',
          textAnchor: late ? 'end' : 'start',
          className: 'over-grid',
        });
      }),
      Plot.text(scale.ticks, {
        x: (amount: number) => scale.at(amount),
        y: () => bottom + 16,
        text: (amount: number) => tick(amount),
        className: 'tick',
      }),
      Plot.text([chart.axis], { x: () => width / 2, y: () => bottom + 35, className: 'axis-name' }),
    ],
  });
};

/** The distribution of the loss: gains left of zero in another colour, quantiles and the published sum marked. */
export const drawLosses = (document: Document, chart: LossesChart): Drawing => ({
  svg: sizes.map((size) => drawSize(document, chart, size)).join(''),
  legend: [],
  key: [],
});
