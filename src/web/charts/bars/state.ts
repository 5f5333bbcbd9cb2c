import type { Locale } from '../../../core/basics/locale.ts';
import type { ReleaseTable } from '../../../contract/release.ts';
import type { View } from '../../../contract/view.ts';
import { pointLabel } from '../point-label.ts';
import { seriesStyle } from '../series-style.ts';
import type { SeriesStyle } from '../series-style.ts';
import { shownCells } from '../shown-cell.ts';
import type { ShownCell } from '../shown-cell.ts';

export interface Bar {
  readonly period: string;
  readonly cell: ShownCell;
  /** Absent where there is no number: its words depend on the reason. */
  readonly label?: string;
}

export interface BarGroup {
  readonly category: string;
  readonly name: string;
  readonly style: SeriesStyle;
  readonly bars: readonly Bar[];
}

export interface BarsState {
  /** With several periods, each bar says its own. */
  readonly periods: readonly string[];
  readonly highest: number;
  readonly groups: readonly BarGroup[];
}

/** What a bar chart of the table shows in this view, in the table's order. Pure. */
export const barsState = (table: ReleaseTable, view: View, locale: Locale): BarsState => {
  const cellAt = shownCells(table, locale);
  const periods = table.periods.filter((period) => view.periods.includes(period));
  const groups = table.categories
    .filter(({ code }) => view.categories.includes(code))
    .map(({ code, name }): BarGroup => ({
      category: code,
      name: name[locale],
      style: seriesStyle(table.categories, code),
      bars: periods.map((period): Bar => {
        const cell = cellAt(code, period);
        return cell.value === null
          ? { period, cell }
          : { period, cell, label: pointLabel(name[locale], period, cell.text) };
      }),
    }));
  const highest = Math.max(0, ...groups.flatMap(({ bars }) => bars.map(({ cell }) => cell.value ?? 0)));
  return { periods, highest, groups };
};
