import type { Locale } from '../../../core/basics/locale.ts';
import type { MissingReason } from '../../../core/basics/cell.ts';
import type { ReleaseTable } from '../../../contract/release.ts';
import type { View } from '../../../contract/view.ts';
import { pointLabel } from '../point-label.ts';
import { seriesStyle } from '../series-style.ts';
import type { SeriesStyle } from '../series-style.ts';
import { shownCells } from '../shown-cell.ts';

export interface LinePoint {
  readonly year: number;
  readonly value: number;
  readonly text: string;
  readonly label: string;
  readonly implied: boolean;
}

/** Two known points with nothing missing between them. */
interface Segment {
  readonly from: LinePoint;
  readonly to: LinePoint;
  /** Years between were not published, or are not shown: the line is only a guide. */
  readonly guide: boolean;
}

/** Neighbouring periods without a number, for one reason. */
interface Gap {
  readonly from: number;
  readonly to: number;
  readonly reason: MissingReason;
}

export interface LineSeries {
  readonly category: string;
  readonly name: string;
  readonly style: SeriesStyle;
  readonly points: readonly LinePoint[];
  readonly segments: readonly Segment[];
  readonly gaps: readonly Gap[];
}

export interface LinesState {
  /** The shown periods as years, rising. */
  readonly years: readonly number[];
  /** The highest shown value; 0 when nothing is known. */
  readonly highest: number;
  readonly whole: boolean;
  readonly series: readonly LineSeries[];
}

/** What a line chart of the table shows in this view. Every shown period must be a year. Pure. */
export const linesState = (table: ReleaseTable, view: View, locale: Locale): LinesState => {
  const cellAt = shownCells(table, locale);
  const periods = table.periods.toSorted();
  const shown = periods.filter((period) => view.periods.includes(period));
  const series = table.categories
    .filter(({ code }) => view.categories.includes(code))
    .map(({ code, name }): LineSeries => {
      const points: LinePoint[] = [];
      const segments: Segment[] = [];
      const gaps: Gap[] = [];
      let broken = false;
      let openGap = false;
      for (const period of periods) {
        const cell = cellAt(code, period);
        const year = Number(period);
        const isShown = shown.includes(period);
        if (cell.value === null) {
          // A number that is missing breaks the line even where the view hides its period.
          broken = true;
          const before = gaps.at(-1);
          if (isShown && openGap && before?.reason === cell.reason)
            gaps[gaps.length - 1] = { ...before, to: year };
          else if (isShown) gaps.push({ from: year, to: year, reason: cell.reason });
          openGap ||= isShown;
        } else {
          openGap = false;
          if (!isShown) continue;
          const { value, text, implied } = cell;
          const point = { year, value, text, implied, label: pointLabel(name[locale], period, text) };
          const from = points.at(-1);
          if (from !== undefined && !broken) segments.push({ from, to: point, guide: year - from.year > 1 });
          points.push(point);
          broken = false;
        }
      }
      return {
        category: code,
        name: name[locale],
        style: seriesStyle(table.categories, code),
        points,
        segments,
        gaps,
      };
    });
  const values = series.flatMap(({ points }) => points.map(({ value }) => value));
  return {
    years: shown.map(Number),
    highest: Math.max(0, ...values),
    whole: table.unit === 'persons',
    series,
  };
};
