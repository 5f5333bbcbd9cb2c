/** What came of the rows of a file. `rows` = imported + unchanged + rejected. */
export interface ImportCounts {
  readonly rows: number;
  /** New, or changed from what was known. */
  readonly imported: number;
  /** Of `imported`, those that took the place of an older row. */
  readonly changed: number;
  readonly unchanged: number;
  readonly rejected: number;
  /** Rows by warning. */
  readonly warnings: Readonly<Record<string, number>>;
  /** Records that the rows are of, by target: `{award: 98219}`. */
  readonly records: Readonly<Record<string, number>>;
}

export const noCounts: ImportCounts = {
  ...{ rows: 0, imported: 0, changed: 0, unchanged: 0, rejected: 0 },
  warnings: {},
  records: {},
};
