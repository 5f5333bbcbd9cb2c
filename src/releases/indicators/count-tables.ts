import type { IndicatorRelease, PrintedTable } from '../../core/release/indicator-release.ts';
import type { CsvCell } from '../../exchange/tabular/write-csv.ts';
import { allLocales } from './all-locales.ts';
import { fileColumn } from './file-column.ts';
import type { FileTable } from './file-table.ts';
import { missingMarks } from './missing-marks.ts';

/** The row or column that holds sums. */
const total = '_total';

const rowsOf = (table: PrintedTable): readonly (readonly CsvCell[])[] => {
  const { id, year, month, rows, columns, cells, rowSums, columnSums, sum } = table;
  const line = (row: string, column: string, count: CsvCell, reason: string | null): readonly CsvCell[] => [
    [year, ...(month === null ? [] : [`m${month}`]), row, column].join('/'),
    id,
    year,
    month,
    row,
    column,
    count,
    reason,
  ];
  return [
    ...rows.flatMap((row, at) => [
      ...columns.map((column, place) => {
        const cell = cells[at * columns.length + place];
        return line(row, column, cell?.count ?? missingMarks.withheld, cell?.reason ?? null);
      }),
      line(row, total, rowSums[at] ?? 0, null),
    ]),
    ...columns.map((column, place) => line(total, column, columnSums[place] ?? 0, null)),
    line(total, total, sum, null),
  ];
};

/** The counts behind the indicators, a file for each kind of count, a line for each cell and sum. */
export const countTables = ({ tables }: IndicatorRelease): readonly FileTable[] =>
  [...Map.groupBy(tables, ({ id }) => id)]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, own]) => ({
      name: `counts-${id}`,
      title: allLocales('release-file.table.counts', { table: id }),
      primaryKey: ['key'],
      foreignKeys: [],
      columns: [
        fileColumn('key'),
        fileColumn('table'),
        fileColumn('year', 'integer'),
        fileColumn('month', 'integer'),
        fileColumn('row'),
        fileColumn('column'),
        fileColumn('count', 'integer'),
        fileColumn('reason'),
      ],
      rows: own.flatMap(rowsOf),
    }));
