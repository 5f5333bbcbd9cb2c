import * as Plot from '@observablehq/plot';
import type { FunnelLimits } from '../../../core/indicator/funnel/funnel-limits.ts';
import type { FunnelPoint } from '../../../core/indicator/funnel/funnel.ts';
import { fontSizes, sizes, widths } from '../drawing.ts';
import type { Drawing, Size } from '../drawing.ts';
import { placeNumbers } from './place-numbers.ts';
import { plotSheet } from '../plot-sheet.ts';
import { spreadLabels } from '../spread-labels.ts';
import { tagged } from '../tagged.ts';
import { valueTicks } from '../value-ticks.ts';
import { wrapWords } from '../wrap-words.ts';

interface FunnelMark extends Pick<FunnelPoint, 'n' | 'share' | 'place' | 'isHollow'> {
  readonly key: string;
  /** Stands beside the point and before its row in the table. */
  readonly number: string;
  readonly label: string;
}

export interface FunnelChart {
  readonly title: string;
  readonly description: string;
  /** What n counts. */
  readonly axis: string;
  /** What the shares are of. */
  readonly valueAxis: string;
  readonly marks: readonly FunnelMark[];
  /** Control limits at rising n ≥ 1; none where nothing is left to chance. */
  readonly limits: readonly (FunnelLimits & { readonly n: number })[];
  /** What points are compared with, and a target that was set, each with its word. */
  readonly levels: readonly { readonly at: number; readonly word: string; readonly kind: 'pooled' | 'set' }[];
  /** Words of the limits, at their right ends. */
  readonly inner: string;
  readonly outer: string;
  /** Where points are too many for numbers, only those outside have one. */
  readonly isCrowded: boolean;
  readonly tick: (share: number) => string;
  readonly count: (n: number) => string;
}

/** Room right of the drawing for the words of its lines. */
const columns: Readonly<Record<Size, number>> = { wide: 130, narrow: 74 };
const lineHeight = 15;
const shares = [0, 0.2, 0.4, 0.6, 0.8, 1] as const;
const places: Readonly<Record<FunnelPoint['place'], string>> = {
  within: 'within',
  'outside-95': 'outside',
  look: 'look',
};

const drawSize = (document: Document, chart: FunnelChart, size: Size): string => {
  const width = widths[size];
  const [left, right, top] = [46, width - columns[size], 30];
  const bottom = top + (size === 'wide' ? 330 : 260);
  const ticks = valueTicks(Math.max(1, ...chart.limits.map(({ n }) => n)), true);
  const last = ticks.at(-1) ?? 1;
  const x = (n: number): number => left + (n / last) * (right - left);
  const y = (share: number): number => bottom - share * (bottom - top);
  const bands = [
    ['outer', 'low999', 'high999', chart.outer],
    ['inner', 'low95', 'high95', chart.inner],
  ] as const;
  const end = chart.limits.at(-1);
  const numbers = placeNumbers(
    chart.marks.map(({ n, share, number, place }) => ({
      ...{ x: x(n), y: y(share) },
      text: !chart.isCrowded || place !== 'within' ? number : '',
    })),
  );
  const wishes = [
    ...chart.levels.map(({ at, word }) => ({ at: y(at), word })),
    ...(end === undefined ? [] : bands.map(([, low, , word]) => ({ at: y(end[low]), word }))),
  ].map(({ at, word }) => ({ at, lines: wrapWords(word, columns[size] - 8, fontSizes[size]) }));
  const middles = spreadLabels(
    wishes.map(({ at, lines }) => ({ at, height: lines.length * lineHeight + 2 })),
    top - lineHeight,
    bottom + lineHeight,
  );
  const labels = wishes.map((wish, at) => ({ ...wish, y: middles[at] ?? wish.at }));
  return plotSheet(document, {
    id: `funnel-${size}`,
    size,
    height: bottom + 44,
    texts: chart,
    marks: [
      ...bands.map(([name, low, high]) =>
        Plot.areaY(chart.limits, {
          x: ({ n }) => x(n),
          y1: (limit) => y(limit[low]),
          y2: (limit) => y(limit[high]),
          fill: 'currentColor',
          render: tagged(chart.limits, () => ({ class: `funnel-${name}` })),
        }),
      ),
      Plot.ruleY(shares, {
        y: (share: number) => y(share),
        x1: left,
        x2: right,
        className: 'grid',
        stroke: 'currentColor',
      }),
      ...bands.flatMap(([name, low, high]) =>
        [low, high].map((side) =>
          Plot.line(chart.limits, {
            x: ({ n }) => x(n),
            y: (limit) => y(limit[side]),
            stroke: 'currentColor',
            render: tagged(chart.limits, () => ({ class: `funnel-limit funnel-limit-${name}` })),
          }),
        ),
      ),
      Plot.ruleY([bottom], { x1: left, x2: right, className: 'axis', stroke: 'currentColor' }),
      Plot.text(shares, {
        x: () => left - 6,
        y: (share: number) => y(share),
        text: (share: number) => chart.tick(share),
        textAnchor: 'end',
        className: 'tick',
      }),
      Plot.text(ticks, {
        x: (n: number) => x(n),
        y: () => bottom + 14,
        text: (n: number) => chart.count(n),
        className: 'tick',
      }),
      Plot.text([chart.axis], {
        x: () => (left + right) / 2,
        y: () => bottom + 34,
        className: 'axis-name',
      }),
      Plot.text([chart.valueAxis], {
        x: () => 0,
        y: () => 10,
        textAnchor: 'start',
        className: 'axis-name',
      }),
      Plot.ruleY(chart.levels, {
        y: ({ at }) => y(at),
        x1: left,
        x2: right,
        stroke: 'currentColor',
        render: tagged(chart.levels, ({ kind }) => ({ class: `funnel-level funnel-${kind}` })),
      }),
      Plot.text(labels, {
        x: () => right + 6,
        y: 'y',
        text: ({ lines }) => lines.join('\n'),
        lineHeight: lineHeight / fontSizes[size],
        textAnchor: 'start',
        className: 'funnel-label',
      }),
      Plot.link(labels, {
        x1: () => right,
        y1: 'at',
        x2: () => right + 4,
        y2: 'y',
        stroke: 'currentColor',
        className: 'leader',
      }),
      Plot.dot(chart.marks, {
        x: ({ n }) => x(n),
        y: ({ share }) => y(share),
        r: ({ place }: FunnelMark) => (place === 'look' ? 6 : 4.5),
        symbol: ({ place }: FunnelMark) => (place === 'look' ? 'diamond' : 'circle'),
        fill: 'currentColor',
        render: tagged(chart.marks, ({ key, place, isHollow, label }) => ({
          category: key,
          class: `point funnel-point ${places[place]}${isHollow ? ' open' : ''}`,
          label,
        })),
      }),
      ...(['start', 'end'] as const).map((textAnchor) =>
        Plot.text(
          numbers.filter((number) => number.anchor === textAnchor),
          { x: 'x', y: 'y', text: 'text', textAnchor, className: 'halo funnel-number' },
        ),
      ),
    ],
  });
};

/** Shares of units by their size about what they are compared with, between control limits. No order but that of size. */
export const drawFunnel = (document: Document, chart: FunnelChart): Drawing => ({
  svg: sizes.map((size) => drawSize(document, chart, size)).join(''),
  legend: [],
  key: [],
});
