import type { Locale } from '../../core/basics/locale.ts';
import { formatNumber } from '../../core/basics/format-number.ts';
import type { MissingReason } from '../../core/basics/cell.ts';
import type { ReleaseTable } from '../../contract/release.ts';

/** A cell as a chart shows it: a number with its printed form, or the reason there is none. */
export type ShownCell =
  | { readonly value: number; readonly text: string; readonly implied: boolean }
  | { readonly value: null; readonly reason: MissingReason };

/** One decimal at most, as the sources print; a small positive number is never printed as zero. */
const decimals = (value: number): number => {
  if (Number.isInteger(value)) return 0;
  return value < 0.05 ? 3 : 1;
};

/** Looks cells up by category and period. A cell that the table does not have was not published. */
export const shownCells = (
  table: Pick<ReleaseTable, 'cells' | 'holes'>,
  locale: Locale,
): ((category: string, period: string) => ShownCell) => {
  const byPlace = new Map(table.cells.map((cell) => [`${cell.category}@${cell.period}`, cell]));
  return (category, period) => {
    const cell = byPlace.get(`${category}@${period}`);
    if (cell !== undefined && cell.value !== null) {
      const text = formatNumber(cell.value, locale, decimals(cell.value));
      return { value: cell.value, text, implied: cell.status === 'implied' };
    }
    const hole = table.holes[category]?.includes(period) ?? false;
    return { value: null, reason: hole ? 'not-reported' : (cell?.reason ?? 'not-published') };
  };
};
