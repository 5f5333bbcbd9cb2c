import type { FramedTable } from './framed-table.ts';
import { frameSums } from './frame-sums.ts';
import type { TableVersion } from './table-version.ts';

/**
 * A table as it is printed. All cells that are left out carry one reason: to tell few people from what protects them would
 * say that they are from 1 to 4.
 */
export const printTable = (table: FramedTable, hidden: ReadonlySet<number>): TableVersion => {
  const sums = frameSums(table);
  const { id, year, month } = table.counted;
  return {
    ...table,
    hidden,
    printed: {
      id,
      year,
      month,
      rows: table.rows.map(({ code }) => code),
      columns: table.columns.map(({ code }) => code),
      cells: table.cells.map((count, cell) =>
        hidden.has(cell) ? { count: null, reason: 'protects-others' } : { count, reason: null },
      ),
      rowSums: sums.rows,
      columnSums: sums.columns,
      sum: sums.all,
    },
  };
};
