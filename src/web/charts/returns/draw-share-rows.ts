import * as Plot from '@observablehq/plot';
import { fontSizes, sizes, widths } from '../drawing.ts';
import type { Drawing, Size } from '../drawing.ts';
import { plotSheet } from '../plot-sheet.ts';
import { tagged } from '../tagged.ts';
import { wrapWords } from '../wrap-words.ts';

/** A share with its limits; without a value only the limits, without limits only the value, without both nothing. */
interface ShareMark {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly className: string;
  readonly label: string;
}

/** What may be, whatever the silent did. */
interface ShareBand {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

export interface ShareRow {
  readonly key: string;
  readonly name: string;
  readonly band: ShareBand | undefined;
  readonly marks: readonly ShareMark[];
}

export interface ShareRowsChart {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly axis: string;
  readonly rows: readonly ShareRow[];
  /** A band behind all rows. */
  readonly behind?: ShareBand;
  /** Ends of the axis and its ticks. */
  readonly ticks: readonly number[];
  readonly tick: (share: number) => string;
}

const [lineHeight, bandHeight, between, apart] = [16, 20, 12, 9] as const;

const placeRows = (rows: readonly ShareRow[], size: Size, column: number) => {
  const isAbove = size === 'narrow';
  let edge = 6;
  return rows.map((row) => {
    const lines = wrapWords(row.name, isAbove ? widths[size] : column - 14, fontSizes[size]);
    const nameHeight = lines.length * lineHeight;
    const body = Math.max(bandHeight, row.marks.length * apart + 4);
    const height = isAbove ? nameHeight + body + 2 : Math.max(nameHeight, body);
    const top = edge;
    edge += height + between;
    const middle = isAbove ? top + nameHeight + 2 + body / 2 : top + height / 2;
    return { ...row, lines, middle, nameAt: isAbove ? top + nameHeight / 2 : middle, end: edge };
  });
};

const drawSize = (document: Document, chart: ShareRowsChart, size: Size): string => {
  const width = widths[size];
  const column = size === 'narrow' ? 0 : 236;
  const [left, right] = [column + 14, width - 20];
  const [low, high] = [chart.ticks[0] ?? 0, chart.ticks.at(-1) ?? 1];
  const x = (share: number): number => left + ((share - low) / (high - low)) * (right - left);
  const rows = placeRows(chart.rows, size, column);
  const bottom = rows.at(-1)?.end ?? 20;
  const bands = rows.flatMap(({ key, band, middle }) =>
    band === undefined ? [] : [{ ...band, key, y1: middle - bandHeight / 2, y2: middle + bandHeight / 2 }],
  );
  const marks = rows.flatMap((row) =>
    row.marks.map((mark, index) => ({
      ...mark,
      key: row.key,
      y: row.middle + (index - (row.marks.length - 1) / 2) * apart,
    })),
  );
  const limited = marks.filter(({ lower, upper }) => lower !== null && upper !== null);
  const known = marks.filter(({ value }) => value !== null);
  const behind = chart.behind === undefined ? [] : [chart.behind];
  return plotSheet(document, {
    id: `${chart.id}-${size}`,
    size,
    height: bottom + 40,
    texts: chart,
    marks: [
      Plot.rect(behind, {
        x1: ({ from }) => x(from),
        x2: ({ to }) => x(to),
        y1: () => 0,
        y2: () => bottom,
        fill: 'currentColor',
        render: tagged(behind, ({ label }) => ({ category: 'bounds', class: 'share-band', label })),
      }),
      Plot.ruleX(chart.ticks.map(x), { y1: 0, y2: bottom, className: 'grid', stroke: 'currentColor' }),
      Plot.rect(bands, {
        x1: ({ from }) => x(from),
        x2: ({ to }) => x(to),
        y1: 'y1',
        y2: 'y2',
        fill: 'currentColor',
        render: tagged(bands, ({ key, label }) => ({ category: key, class: 'share-band', label })),
      }),
      ...(low < 0 ? [Plot.ruleX([x(0)], { y1: 0, y2: bottom, stroke: 'currentColor' })] : []),
      Plot.ruleY(limited, {
        x1: ({ lower }) => x(lower ?? 0),
        x2: ({ upper }) => x(upper ?? 0),
        y: 'y',
        stroke: 'currentColor',
        strokeWidth: 2,
        render: tagged(limited, ({ key, className, label }) => ({
          category: key,
          class: `${className} interval`,
          label,
        })),
      }),
      Plot.dot(known, {
        x: ({ value }) => x(value ?? 0),
        y: 'y',
        r: 4.5,
        fill: 'currentColor',
        render: tagged(known, ({ key, className, label }) => ({
          category: key,
          class: `${className} point`,
          label,
        })),
      }),
      Plot.text(rows, {
        x: () => (size === 'narrow' ? 0 : column),
        y: 'nameAt',
        text: ({ lines }) => lines.join('\n'),
        lineHeight: lineHeight / fontSizes[size],
        textAnchor: size === 'narrow' ? 'start' : 'end',
        className: 'over-grid name',
      }),
      Plot.text(chart.ticks, {
        x: (share: number) => x(share),
        y: () => bottom + 13,
        text: (share: number) => chart.tick(share),
        className: 'tick',
      }),
      Plot.text([chart.axis], { x: () => (left + right) / 2, y: () => bottom + 32, className: 'axis-name' }),
    ],
  });
};

/** Shares as dots with their limits, a row each; behind them, wider, what the silent may have done. */
export const drawShareRows = (document: Document, chart: ShareRowsChart): Drawing => ({
  svg: sizes.map((size) => drawSize(document, chart, size)).join(''),
  legend: [],
  key: [],
});
