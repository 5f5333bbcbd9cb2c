import type { FramedTable } from './framed-table.ts';

/** The sums of a table. */
interface FrameSums {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly all: number;
}

/** Adds up the cells of a table. */
export const frameSums = ({
  rows,
  columns,
  cells,
}: Pick<FramedTable, 'rows' | 'columns' | 'cells'>): FrameSums => {
  const width = columns.length;
  return {
    rows: rows.map((_row, row) =>
      cells.slice(row * width, (row + 1) * width).reduce((sum, cell) => sum + cell, 0),
    ),
    columns: columns.map((_column, column) =>
      rows.reduce((sum, _row, row) => sum + (cells[row * width + column] ?? 0), 0),
    ),
    all: cells.reduce((sum, cell) => sum + cell, 0),
  };
};
