import type { PrintedTable } from '../../../src/core/release/indicator-release.ts';

/** What each cell that is not printed can be, by trying all whole numbers that fit the printed sums; by its number. */
export const wholeRanges = (table: PrintedTable): ReadonlyMap<number, readonly [number, number]> => {
  const width = table.columns.length;
  const hidden = table.cells.flatMap(({ count }, cell) => (count === null ? [cell] : []));
  const rows = table.rowSums.map(
    (sum, row) =>
      sum - table.cells.slice(row * width, (row + 1) * width).reduce((so, { count }) => so + (count ?? 0), 0),
  );
  const columns = table.columnSums.map(
    (sum, column) =>
      sum - table.cells.reduce((so, { count }, cell) => so + (cell % width === column ? (count ?? 0) : 0), 0),
  );
  const ranges = new Map<number, [number, number]>();
  const tried: number[] = [];
  const put = (at: number): void => {
    const cell = hidden[at];
    if (cell === undefined) {
      if ([...rows, ...columns].some((rest) => rest !== 0)) return;
      for (const [place, value] of tried.entries()) {
        const [lower, upper] = ranges.get(hidden[place] ?? 0) ?? [value, value];
        ranges.set(hidden[place] ?? 0, [Math.min(lower, value), Math.max(upper, value)]);
      }
      return;
    }
    const [row, column] = [Math.floor(cell / width), cell % width];
    const isLastOfRow = !hidden.some((other) => other > cell && Math.floor(other / width) === row);
    const most = Math.min(rows[row] ?? 0, columns[column] ?? 0);
    for (let value = isLastOfRow ? (rows[row] ?? 0) : 0; value <= most; value += 1) {
      rows[row] = (rows[row] ?? 0) - value;
      columns[column] = (columns[column] ?? 0) - value;
      tried.push(value);
      put(at + 1);
      tried.pop();
      rows[row] = (rows[row] ?? 0) + value;
      columns[column] = (columns[column] ?? 0) + value;
    }
  };
  put(0);
  return ranges;
};
