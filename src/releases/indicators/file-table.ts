import type { LocalizedText } from '../../core/basics/locale.ts';
import type { CsvCell } from '../../exchange/tabular/write-csv.ts';

/** A column of a file of a release. */
export interface FileColumn {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number';
  readonly description: LocalizedText;
}

/** A table of a release, written as CSV and as Parquet. Cells of numbers may hold a mark of `missing-marks.ts`. */
export interface FileTable {
  /** Name of its files, without what they end with. */
  readonly name: string;
  readonly title: LocalizedText;
  /** Columns that together are once in the table; never empty. */
  readonly primaryKey: readonly string[];
  /** Columns whose values stand in a column of another table. */
  readonly foreignKeys: readonly { readonly column: string; readonly table: string; readonly to: string }[];
  readonly columns: readonly FileColumn[];
  readonly rows: readonly (readonly CsvCell[])[];
}
