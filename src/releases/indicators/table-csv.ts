import { writeCsv } from '../../exchange/tabular/write-csv.ts';
import type { FileTable } from './file-table.ts';

/** A table as CSV: UTF-8, line feeds, decimal points. */
export const tableCsv = ({ columns, rows }: FileTable): string =>
  writeCsv(
    columns.map(({ name }) => name),
    rows,
  );
