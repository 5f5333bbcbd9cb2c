import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { refuse, type Result } from '../core/basics/result.ts';
import { readWholeTable, type WholeTable } from '../exchange/tabular/read-whole-table.ts';
import type { IntakeFault } from './intake-fault.ts';
import { openingFault } from './opening-fault.ts';
import { tableFault } from './table-fault.ts';

/** Reads a CSV, TSV or XLSX file of at most so many bytes, unpacked, as one table; refused by what is wrong with the file itself. */
export const readTableFile = async (
  place: string,
  limitBytes: number,
): Promise<Result<WholeTable, IntakeFault>> => {
  const file = path.basename(place);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(place);
  } catch (error) {
    const code = openingFault(error);
    if (code === undefined) throw error;
    return refuse({ code, file, params: {} });
  }
  const table = await readWholeTable(bytes, { name: file, limitBytes });
  return table.ok ? table : refuse(tableFault(table.refusal, file));
};
