import { createReadStream } from 'node:fs';
import path from 'node:path';
import { returnReader } from '../core/alumni/return-reader.ts';
import type { ReturnColumns } from '../core/alumni/return-columns.ts';
import type { ReturnFault } from '../core/alumni/return-fault.ts';
import { refuse, type Result } from '../core/basics/result.ts';
import { readTable } from '../exchange/tabular/read-table.ts';
import type { TableRefusal } from '../exchange/tabular/table-refusal.ts';
import type { IntakeFault } from './intake-fault.ts';
import { openingFault } from './opening-fault.ts';
import { tableFault } from './table-fault.ts';

/** What is wrong with a file of alumni: the file itself, or its rows, of which the first are named and all counted. */
export type ReturnFileRefusal =
  | { readonly file: IntakeFault; readonly rows?: undefined }
  | { readonly file?: undefined; readonly rows: readonly ReturnFault[]; readonly count: number };

async function* bytesOf(place: string): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(place, { highWaterMark: 256 * 1024 })) yield chunk as Buffer;
}

const readColumns = async (
  place: string,
  file: string,
  limitBytes: number,
): Promise<Result<ReturnColumns, ReturnFileRefusal>> => {
  const inFile = (refusal: TableRefusal): Result<never, ReturnFileRefusal> =>
    refuse({ file: tableFault(refusal, file) });
  const table = await readTable(bytesOf(place), { name: file, limitBytes });
  if (!table.ok) return inFile(table.refusal);
  const reader = returnReader(table.value.header);
  if (!reader.ok) {
    await table.value.rows.return();
    return refuse({ rows: reader.refusal, count: reader.refusal.length });
  }
  for await (const piece of table.value.rows) {
    if (!piece.ok) return inFile(piece.refusal);
    reader.value.take(piece.value);
  }
  const read = reader.value.finish();
  return read.ok ? read : refuse({ rows: read.refusal.faults, count: read.refusal.count });
};

/** Reads alumni from a CSV, TSV or XLSX file in pieces, whole or not at all; held are two numbers a row. */
export const readReturnFile = async (
  place: string,
  limitBytes: number,
): Promise<Result<ReturnColumns, ReturnFileRefusal>> => {
  const file = path.basename(place);
  try {
    return await readColumns(place, file, limitBytes);
  } catch (error) {
    const code = openingFault(error);
    if (code === undefined) throw error;
    return refuse({ file: { code, file, params: {} } });
  }
};
