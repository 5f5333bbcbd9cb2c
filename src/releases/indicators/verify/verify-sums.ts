import { leastCount } from '../../../core/disclosure/least-count.ts';
import type { IndicatorRelease, PrintedTable } from '../../../core/release/indicator-release.ts';
import type { ReleaseFault } from './release-fault.ts';
import { tableName } from './table-name.ts';

const sum = (counts: readonly number[]): number => counts.reduce((so, count) => so + count, 0);

/** Whether a sum fits its cells: exactly where all are printed, else no less than those that are. */
const fits = (total: number | undefined, cells: readonly PrintedTable['cells'][number][]): boolean => {
  const printed = sum(cells.map(({ count }) => count ?? 0));
  const isWhole = cells.every(({ count }) => count !== null);
  return total !== undefined && (isWhole ? printed === total : printed <= total);
};

const faultsOf = (table: PrintedTable): readonly ReleaseFault[] => {
  const { rows, columns, cells, rowSums, columnSums } = table;
  const name = tableName(table);
  const width = columns.length;
  const fault = (code: 'sum' | 'few', where: string): ReleaseFault => ({
    code,
    params: { table: name, where },
  });
  const isWrongSize =
    cells.length !== rows.length * width || rowSums.length !== rows.length || columnSums.length !== width;
  if (isWrongSize) return [fault('sum', '_total')];
  const few = (count: number | null): boolean => count !== null && count > 0 && count < leastCount;
  return [
    ...rows.flatMap((row, at) =>
      fits(rowSums[at], cells.slice(at * width, (at + 1) * width)) ? [] : [fault('sum', row)],
    ),
    ...columns.flatMap((column, at) =>
      fits(
        columnSums[at],
        cells.filter((_cell, cell) => cell % width === at),
      )
        ? []
        : [fault('sum', column)],
    ),
    ...(sum(rowSums) === table.sum && sum(columnSums) === table.sum ? [] : [fault('sum', '_total')]),
    ...cells.flatMap(({ count, reason }, cell) => {
      const where = `${rows[Math.floor(cell / width)]} × ${columns[cell % width]}`;
      if (few(count)) return [fault('few', where)];
      return (count === null) === (reason !== null) ? [] : [fault('sum', where)];
    }),
    ...rows.flatMap((row, at) => (few(rowSums[at] ?? 0) ? [fault('few', row)] : [])),
    ...columns.flatMap((column, at) => (few(columnSums[at] ?? 0) ? [fault('few', column)] : [])),
  ];
};

/** Adds up every table of counts and looks for counts from 1 to 4. */
export const verifySums = ({ tables }: IndicatorRelease): readonly ReleaseFault[] => tables.flatMap(faultsOf);
