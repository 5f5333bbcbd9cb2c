import { createReadStream } from 'node:fs';
import path from 'node:path';
import { refuse, type Result } from '../core/basics/result.ts';
import type { CountTable } from '../core/disclosure/count-table.ts';
import { readLong } from '../core/disclosure/read-long.ts';
import { readMatrix } from '../core/disclosure/read-matrix.ts';
import type { TableFault } from '../core/disclosure/table-fault.ts';
import { readWholeTable } from '../exchange/tabular/read-whole-table.ts';
import type { IntakeFault } from './intake-fault.ts';
import { openingFault } from './opening-fault.ts';
import { tableFault } from './table-fault.ts';

/** What is wrong with a table of counts: the file itself, or what stands in it. */
export type CountTableRefusal =
  | { readonly file: IntakeFault; readonly faults?: undefined }
  | { readonly file?: undefined; readonly faults: readonly TableFault[] };

/** Reads a table of counts from a CSV, TSV or XLSX file: two dimensions as a matrix, or any number of them, a row for each combination. */
export const readCountTable = async (
  place: string,
  isLong: boolean,
  limitBytes: number,
): Promise<Result<CountTable, CountTableRefusal>> => {
  const file = path.basename(place);
  try {
    const read = await readWholeTable(createReadStream(place), { name: file, limitBytes });
    if (!read.ok) return refuse({ file: tableFault(read.refusal, file) });
    const table = (isLong ? readLong : readMatrix)(read.value.header, read.value.rows);
    return table.ok ? table : refuse({ faults: table.refusal });
  } catch (error) {
    const code = openingFault(error);
    if (code === undefined) throw error;
    return refuse({ file: { code, file, params: {} } });
  }
};
