import type { CountedTable } from './counted-table.ts';

/** What is printed as one row or column: members by their place among the units or parts. */
export interface FrameGroup {
  readonly code: string;
  readonly members: readonly number[];
}

/** Counted records in the rows and columns in which they are printed. */
export interface FramedTable {
  readonly counted: CountedTable;
  readonly rows: readonly FrameGroup[];
  readonly columns: readonly FrameGroup[];
  /** Row by row. */
  readonly cells: readonly number[];
  /** Of each record of `counted`; -1 where nothing is printed of it. */
  readonly cellOf: Int32Array;
}

const placesOf = (groups: readonly FrameGroup[], length: number): Int32Array => {
  const places = new Int32Array(length).fill(-1);
  for (const [place, { members }] of groups.entries()) for (const member of members) places[member] = place;
  return places;
};

/** Counts records by rows and columns. */
export const frameTable = (
  counted: CountedTable,
  rows: readonly FrameGroup[],
  columns: readonly FrameGroup[],
): FramedTable => {
  const rowOf = placesOf(rows, counted.units.length);
  const columnOf = placesOf(columns, counted.parts.length);
  const cells = new Array<number>(rows.length * columns.length).fill(0);
  const cellOf = new Int32Array(counted.records.length).fill(-1);
  for (let at = 0; at < cellOf.length; at += 1) {
    const row = rowOf[counted.unitOf[at] ?? 0] ?? -1;
    const column = columnOf[counted.partOf[at] ?? 0] ?? -1;
    if (row < 0 || column < 0) continue;
    const cell = row * columns.length + column;
    cellOf[at] = cell;
    cells[cell] = (cells[cell] ?? 0) + 1;
  }
  return { counted, rows, columns, cells, cellOf };
};
