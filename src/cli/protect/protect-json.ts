import type { CountTable } from '../../core/disclosure/count-table.ts';
import { placeOf } from '../../core/disclosure/place-of.ts';
import type { CellRange, Protection } from '../../core/disclosure/protection.ts';

const rangesOf = (table: CountTable, ranges: readonly CellRange[]) =>
  ranges.map(({ cell, lower, upper }) => ({ cell: placeOf(table, cell), lower, upper }));

/** A protected table, or the ranges of the cells that cannot be protected, as one line of JSON; places count from 1. */
export const protectJson = (table: CountTable, found: Protection | readonly CellRange[]): string => {
  if (!('primary' in found)) return `${JSON.stringify({ infeasible: rangesOf(table, found) })}\n`;
  const { primary, suppressed, cost, bound, optimal, ranges } = found;
  const places = (cells: readonly number[]) => cells.map((cell) => placeOf(table, cell));
  return `${JSON.stringify({
    primary: places(primary),
    suppressed: places(suppressed),
    cost,
    ranges: rangesOf(table, ranges),
    optimal,
    ...(optimal ? {} : { gap: (cost - bound) / cost }),
  })}\n`;
};
