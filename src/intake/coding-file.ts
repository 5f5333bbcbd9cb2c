import { refuse, type Result } from '../core/basics/result.ts';
import type { CodingFault } from '../core/study/coding-fault.ts';
import { readCodingRows, type Codings } from '../core/study/read-coding-rows.ts';
import type { IntakeFault } from './intake-fault.ts';
import { readTableFile } from './read-table-file.ts';

/** What is wrong with a file of codings: the file itself, or its rows, of which the first are named and all counted. */
export type CodingFileRefusal =
  | { readonly file: IntakeFault; readonly rows?: undefined }
  | { readonly file?: undefined; readonly rows: readonly CodingFault[]; readonly count: number };

/** Reads codings from a CSV, TSV or XLSX file (columns unit, coder, code), whole or not at all. */
export const readCodingFile = async (
  place: string,
  limitBytes: number,
): Promise<Result<Codings, CodingFileRefusal>> => {
  const table = await readTableFile(place, limitBytes);
  if (!table.ok) return refuse({ file: table.refusal });
  const read = readCodingRows(table.value.header, table.value.rows);
  return read.ok ? read : refuse({ rows: read.refusal.faults, count: read.refusal.count });
};
