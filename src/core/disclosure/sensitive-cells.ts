import type { CountTable } from './count-table.ts';
import { leastCount } from './least-count.ts';
import { linesOf } from './lines-of.ts';
import type { SensitiveCell } from './sensitive-cell.ts';

/**
 * The cells of a table that must be protected, in their order. A count from 1 to 4: neither 0 nor 5 may be excluded. A count of 5 or more
 * that is all of its line, for then the line says of each of its persons where they are: one fewer must be possible.
 */
export const sensitiveCells = (table: CountTable): readonly SensitiveCell[] => {
  const { values } = table;
  const isAll = new Set<number>();
  for (const line of linesOf(table)) {
    const taken = line.filter((cell) => (values[cell] ?? 0) > 0);
    if (taken.length === 1) isAll.add(taken[0] ?? -1);
  }
  return values.flatMap((value, cell): readonly SensitiveCell[] => {
    if (value >= 1 && value < leastCount) return [{ cell, below: value, above: leastCount - value }];
    return isAll.has(cell) ? [{ cell, below: 1, above: 0 }] : [];
  });
};
