/** How a cell of a chart's table is written. */
export type CellKind = 'text' | 'count' | 'share' | 'points' | 'day' | 'small';

/** What a chart shows, as numbers: the table beneath it and its file are made of the same rows. */
export interface ChartTable {
  /** `key` heads the column of the file, `title` that of the page. */
  readonly columns: readonly { readonly key: string; readonly title: string; readonly kind: CellKind }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}
