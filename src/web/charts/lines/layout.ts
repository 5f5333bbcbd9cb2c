import type { Locale } from '../../../core/basics/locale.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { fontSizes, widths } from '../drawing.ts';
import type { Size } from '../drawing.ts';
import { spreadLabels } from '../spread-labels.ts';
import { textWidth } from '../text-width.ts';
import { valueTicks } from '../value-ticks.ts';
import { wrapWords } from '../wrap-words.ts';
import { yearTicks } from './year-ticks.ts';
import type { YearTick } from './year-ticks.ts';
import type { LinePoint, LineSeries, LinesState } from './state.ts';

/** A series' name beside its last point, or beside its row of gaps. */
interface SideLabel {
  readonly series: LineSeries;
  readonly lines: readonly string[];
  readonly y: number;
  /** The point that the label names; none for a row of gaps. */
  readonly point?: LinePoint;
}

export interface LinesLayout {
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  readonly valueTicks: readonly { readonly value: number; readonly text: string }[];
  readonly yearTicks: readonly YearTick[];
  readonly lineHeight: number;
  readonly labels: readonly SideLabel[];
  readonly labelX: number;
  /** Radius of a point and half the width of a one-year gap: smaller where years are close. */
  readonly pointRadius: number;
  readonly gapReach: number;
  /** Top of the words "no data" and the rows under them; absent when nothing is missing. */
  readonly gapsTop?: number;
  readonly gapRows: readonly SideLabel[];
}

const plotHeights: Readonly<Record<Size, number>> = { wide: 300, narrow: 230 };
const labelColumns: Readonly<Record<Size, number>> = { wide: 216, narrow: 110 };
const symbolRoom = 16;
const endPadding = 10;

/** Where everything stands, in pixels of the size's own width. */
export const linesLayout = (state: LinesState, size: Size, locale: Locale): LinesLayout => {
  const width = widths[size];
  const fontSize = fontSizes[size];
  const lineHeight = Math.round(fontSize * 1.2);
  const lastYear = state.years.at(-1) ?? 0;
  const firstYear = state.years[0] ?? 0;

  const ticks = valueTicks(state.highest, state.whole).map((value) => ({
    value,
    text: formatNumber(value, locale, Number.isInteger(value) ? 0 : 1),
  }));
  const left = Math.ceil(Math.max(...ticks.map(({ text }) => textWidth(text, fontSize)))) + 8;

  const column = labelColumns[size] - symbolRoom;
  const named = state.series.map((series) => {
    const point = series.points.at(-1);
    const when = point !== undefined && point.year < lastYear ? ` (${point.year})` : '';
    const text =
      point === undefined ? series.name : `${series.name}${when} ${point.text.replaceAll(' ', '\u00a0')}`;
    return {
      series,
      point,
      lines: wrapWords(text, column, fontSize),
      nameLines: wrapWords(series.name, column, fontSize),
    };
  });
  const widest = Math.max(
    0,
    ...named
      .flatMap(({ lines, nameLines }) => [...lines, ...nameLines])
      .map((line) => textWidth(line, fontSize)),
  );
  const right = width - Math.ceil(Math.min(widest, labelColumns[size] + 20)) - symbolRoom - 6;

  const ended = named.flatMap((label) =>
    label.point === undefined ? [] : [{ ...label, point: label.point }],
  );
  const heightOf = (lines: readonly string[]): number => lines.length * lineHeight + 3;
  const needed = ended.reduce((sum, { lines }) => sum + heightOf(lines), 0);
  const top = fontSize + 16;
  const bottom = top + Math.max(plotHeights[size], needed - lineHeight);

  const highestTick = ticks.at(-1)?.value ?? 1;
  const y = (value: number): number => bottom - (value / highestTick) * (bottom - top);
  const xFrom = left + endPadding;
  const xTo = right - endPadding;
  const span = Math.max(1, lastYear - firstYear);
  const x = (year: number): number => xFrom + ((year - firstYear) / span) * (xTo - xFrom);

  const middles = spreadLabels(
    ended.map(({ point, lines }) => ({ at: y(point.value), height: heightOf(lines) })),
    top - lineHeight,
    bottom + lineHeight,
  );
  const labels = ended.map(({ series, lines, point }, index) => ({
    series,
    lines,
    point,
    y: middles[index] ?? y(point.value),
  }));

  const printedYears = yearTicks(state.years, (xTo - xFrom) / span, textWidth('2024', fontSize) + 2);
  const rows = 1 + Math.max(0, ...printedYears.map(({ row }) => row));
  const axisBottom = bottom + rows * lineHeight + 12;
  const withGaps = named.filter(({ series }) => series.gaps.length > 0);
  const gapsTop = axisBottom + 10;
  let edge = gapsTop + lineHeight + 4;
  const gapRows = withGaps.map(({ series, nameLines }): SideLabel => {
    const rowHeight = Math.max(18, nameLines.length * lineHeight + 4);
    edge += rowHeight;
    return { series, lines: nameLines, y: edge - rowHeight / 2 };
  });
  return {
    height: Math.ceil((withGaps.length > 0 ? edge : axisBottom) + 4),
    left,
    right,
    top,
    bottom,
    x,
    y,
    labels,
    gapRows,
    valueTicks: ticks,
    yearTicks: printedYears,
    pointRadius: Math.min(4.5, Math.max(2.5, (xTo - xFrom) / span / 5)),
    gapReach: Math.min(8, Math.max(3, (xTo - xFrom) / span / 2)),
    lineHeight,
    labelX: right + symbolRoom,
    ...(withGaps.length > 0 ? { gapsTop } : {}),
  };
};
