/** Every reason why a file is not read as a table, with the parameters its message may use. */
export const tableRefusals = [
  { code: 'empty-file', params: [] },
  { code: 'header-only', params: [] },
  { code: 'not-a-table', params: ['looksLike'] },
  { code: 'limit-exceeded', params: ['limitBytes'] },
  { code: 'broken-archive', params: [] },
  { code: 'wrong-encoding', params: ['encoding'] },
  { code: 'nul-byte', params: [] },
  { code: 'unterminated-quote', params: [] },
  { code: 'malformed-quote', params: [] },
  { code: 'ragged-row', params: ['cells', 'columns'] },
  { code: 'row-too-long', params: ['limit'] },
  { code: 'too-many-columns', params: ['columns', 'limit'] },
  { code: 'encrypted-workbook', params: [] },
  { code: 'legacy-workbook', params: [] },
  { code: 'broken-workbook', params: ['part'] },
  { code: 'document-type-in-workbook', params: ['part'] },
  { code: 'too-many-parts', params: ['parts', 'limit'] },
  { code: 'too-many-sheets', params: ['sheets', 'limit'] },
  { code: 'no-such-sheet', params: ['wanted', 'sheets'] },
  { code: 'cell-too-long', params: ['limit'] },
  { code: 'formula-without-value', params: [] },
] as const;

export type TableRefusalCode = (typeof tableRefusals)[number]['code'];

/** Where a file stopped being a table. `row` is the line of a text file or the row of a sheet, `column` counts from 1. */
export interface TableRefusal {
  readonly code: TableRefusalCode;
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: number;
  readonly params: Readonly<Record<string, string | number>>;
}

type Place = Pick<TableRefusal, 'sheet' | 'row' | 'column'>;

/** Unwinds the nested readers of this folder; `readTable` turns it back into a refusal value. */
export class TableRefused extends Error {
  readonly refusal: TableRefusal;

  constructor(code: TableRefusalCode, params: TableRefusal['params'] = {}, place: Place = {}) {
    super(code);
    this.refusal = { code, params, ...place };
  }
}
