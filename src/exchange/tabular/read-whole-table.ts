import type { Result } from '../../core/basics/result.ts';
import { accept } from '../../core/basics/result.ts';
import type { TableRow } from './csv-rows.ts';
import type { ReadTableOptions } from './read-table.ts';
import { readTable } from './read-table.ts';
import type { TableRefusal } from './table-refusal.ts';

export interface WholeTable {
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
}

/** A table small enough to be held in memory (`limitBytes` says how small), read to its end. Refusals as `readTable`. */
export const readWholeTable = async (
  source: Uint8Array | AsyncIterable<Uint8Array>,
  options: ReadTableOptions,
): Promise<Result<WholeTable, TableRefusal>> => {
  const opened = await readTable(source, options);
  if (!opened.ok) return opened;
  const rows: TableRow[] = [];
  for await (const piece of opened.value.rows) {
    if (!piece.ok) return piece;
    for (const row of piece.value) rows.push(row);
  }
  return accept({ header: opened.value.header, rows });
};
