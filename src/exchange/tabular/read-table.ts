import type { Result } from '../../core/basics/result.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { byteBudget } from './byte-budget.ts';
import { byteChunks, peekBytes } from './byte-chunks.ts';
import type { TableRow } from './csv-rows.ts';
import { openRows } from './open-rows.ts';
import type { TableRefusal } from './table-refusal.ts';
import { TableRefused } from './table-refusal.ts';

export interface ReadTableOptions {
  /** The file's name; its ending decides only what the content leaves open. */
  readonly name: string;
  /** How much is read at most, packed and unpacked alike. */
  readonly limitBytes: number;
  /** A sheet by name; otherwise the first one that is not hidden and has a row beneath its head. */
  readonly sheet?: string;
}

/** A table whose header is known and whose rows have yet to be read. */
export interface OpenTable {
  readonly format: 'csv' | 'xlsx';
  readonly sheet?: string;
  /** The sheets of a workbook that are not hidden, by name; none of a text. */
  readonly sheets: readonly string[];
  readonly header: readonly string[];
  /** Rows as wide as the header, in pieces. A refusal is the last piece: all before it must then be thrown away. */
  readonly rows: AsyncGenerator<Result<readonly TableRow[], TableRefusal>, void>;
  /** Areas of merged cells, whose value stands in the first cell alone; known when the last row was read. */
  readonly merged: () => number;
}

const asResult = (error: unknown): Result<never, TableRefusal> => {
  if (error instanceof TableRefused) return refuse(error.refusal);
  throw error;
};

/** A sheet leaves empty cells out at the end of a row; a text file that does so has lost something. */
const fitRow = (row: TableRow, columns: number, isSheet: boolean, sheet: string | undefined): TableRow => {
  if (row.cells.length === columns) return row;
  if (isSheet && row.cells.length < columns) {
    return { line: row.line, cells: [...row.cells, ...Array<string>(columns - row.cells.length).fill('')] };
  }
  throw new TableRefused(
    'ragged-row',
    { cells: row.cells.length, columns },
    { row: row.line, ...(sheet === undefined ? {} : { sheet }) },
  );
};

/**
 * Opens a table of any size: CSV with comma, semicolon or tab, the same packed with gzip, or a sheet of an XLSX workbook.
 *
 * Text must be UTF-8. Memory stays flat for text; a workbook is held packed, with its table of shared texts.
 * Whatever is wrong with the file is a refusal of `tableRefusals`; only a failing `source` throws.
 * Whoever does not read `rows` to the end calls `rows.return()`.
 */
export const readTable = async (
  source: Uint8Array | AsyncIterable<Uint8Array>,
  options: ReadTableOptions,
): Promise<Result<OpenTable, TableRefusal>> => {
  const budget = byteBudget(options.limitBytes);
  try {
    const peeked = await peekBytes(byteChunks(source, byteBudget(options.limitBytes)), 8192);
    if (peeked.head.length === 0) throw new TableRefused('empty-file');
    const { format, sheet, sheets, chunks, merged } = await openRows(peeked, options, budget);
    const isSheet = format === 'xlsx';
    const early: TableRow[] = [];
    while (early.length < 2) {
      const next = await chunks.next();
      if (next.done === true) break;
      early.push(...next.value);
    }
    const header = early.shift()?.cells;
    if (header === undefined) throw new TableRefused('empty-file');
    if (early.length === 0) throw new TableRefused('header-only');
    const fit = (rows: readonly TableRow[]): TableRow[] =>
      rows.map((row) => fitRow(row, header.length, isSheet, sheet));
    async function* rows(): OpenTable['rows'] {
      try {
        yield accept(fit(early));
        for await (const chunk of chunks) yield accept(fit(chunk));
      } catch (error) {
        yield asResult(error);
      } finally {
        await chunks.return();
      }
    }
    return accept({
      format,
      sheets,
      header,
      rows: rows(),
      merged,
      ...(sheet === undefined ? {} : { sheet }),
    });
  } catch (error) {
    return asResult(error);
  }
};
