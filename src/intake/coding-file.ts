import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { refuse, type Result } from '../core/basics/result.ts';
import type { CodingFault } from '../core/study/coding-fault.ts';
import { readCodingRows, type Codings } from '../core/study/read-coding-rows.ts';
import { readWholeTable } from '../exchange/tabular/read-whole-table.ts';
import type { IntakeFault } from './intake-fault.ts';
import { openingFault } from './opening-fault.ts';

/** What is wrong with a file of codings: the file itself, or its rows, of which the first are named and all counted. */
export type CodingFileRefusal =
  | { readonly file: IntakeFault; readonly rows?: undefined }
  | { readonly file?: undefined; readonly rows: readonly CodingFault[]; readonly count: number };

/** Reads codings from a CSV, TSV or XLSX file (columns unit, coder, code), whole or not at all. */
export const readCodingFile = async (
  place: string,
  limitBytes: number,
): Promise<Result<Codings, CodingFileRefusal>> => {
  const file = path.basename(place);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(place);
  } catch (error) {
    const code = openingFault(error);
    if (code === undefined) throw error;
    return refuse({ file: { code, file, params: {} } });
  }
  const table = await readWholeTable(bytes, { name: file, limitBytes });
  if (!table.ok) {
    const { column, ...fault } = table.refusal;
    return refuse({ file: { ...fault, file, ...(column === undefined ? {} : { column: String(column) }) } });
  }
  const read = readCodingRows(table.value.header, table.value.rows);
  return read.ok ? read : refuse({ rows: read.refusal.faults, count: read.refusal.count });
};
