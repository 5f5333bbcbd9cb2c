import { attackFigures, type PrintedSum } from '../../../core/disclosure/attack-figures.ts';
import { leastCount } from '../../../core/disclosure/least-count.ts';
import type { ProgramSolver } from '../../../core/disclosure/program.ts';
import type { IndicatorRelease, PrintedTable } from '../../../core/release/indicator-release.ts';
import type { ReleaseFault } from './release-fault.ts';
import { tableName } from './table-name.ts';

const tolerance = 1e-5;

const printedOf = ({ rows, columns, cells, rowSums, columnSums }: PrintedTable): readonly PrintedSum[] => {
  const width = columns.length;
  return [
    ...cells.flatMap(({ count }, cell) => (count === null ? [] : [{ cells: [cell], sum: count }])),
    ...rows.map((_row, row) => ({
      cells: columns.map((_column, column) => row * width + column),
      sum: rowSums[row] ?? 0,
    })),
    ...columns.map((_column, column) => ({
      cells: rows.map((_row, row) => row * width + column),
      sum: columnSums[column] ?? 0,
    })),
  ];
};

/**
 * Attacks every table again, knowing nothing but the folder. A cell that is not printed must not be computed, nor be known to be from 1 to 4; and what
 * the report says of it, which knew earlier releases too, is no wider than what is found here.
 */
export const verifySafety = (
  { tables, transparency }: IndicatorRelease,
  solver: ProgramSolver,
): readonly ReleaseFault[] => {
  const told = new Map(
    transparency.ranges.map((range) => [
      JSON.stringify([range.table, range.year, range.month, range.row, range.column]),
      range,
    ]),
  );
  const hiddenCount = tables.flatMap(({ cells }) => cells).filter(({ count }) => count === null).length;
  const isSafe =
    transparency.isSafe &&
    transparency.differences.length === 0 &&
    transparency.ranges.every((range) => range.isSafe) &&
    told.size === hiddenCount;
  return [
    ...(isSafe ? [] : [{ code: 'unsafe', params: {} } as const]),
    ...tables.flatMap((table): readonly ReleaseFault[] => {
      const hidden = table.cells.flatMap(({ count }, cell) => (count === null ? [cell] : []));
      if (hidden.length === 0) return [];
      const asked = hidden.map((cell) => ({ cells: [cell], below: 0, above: 0 }));
      const zeros = table.cells.map(() => 0);
      return attackFigures(zeros, asked, printedOf(table), solver).flatMap(
        ({ lower, upper }, at): readonly ReleaseFault[] => {
          const cell = hidden[at] ?? 0;
          const row = table.rows[Math.floor(cell / table.columns.length)] ?? '';
          const column = table.columns[cell % table.columns.length] ?? '';
          const place = { table: tableName(table), where: `${row} × ${column}` };
          if (upper - lower < 1 - tolerance || (lower > tolerance && upper < leastCount - tolerance))
            return [{ code: 'revealed', params: { ...place, lower: String(lower), upper: String(upper) } }];
          const range = told.get(JSON.stringify([table.id, table.year, table.month, row, column]));
          const isWithin =
            range !== undefined &&
            range.lower >= lower - tolerance &&
            (range.upper ?? Number.POSITIVE_INFINITY) <= upper + tolerance &&
            range.lower <= (range.upper ?? Number.POSITIVE_INFINITY);
          return isWithin ? [] : [{ code: 'range', params: place }];
        },
      );
    }),
  ];
};
