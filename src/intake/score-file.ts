import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { accept, refuse, type Result } from '../core/basics/result.ts';
import { readScoreRows, type ScoreFault } from '../core/review/read-score-rows.ts';
import type { Score } from '../core/review/score.ts';
import { readWholeTable } from '../exchange/tabular/read-whole-table.ts';
import type { IntakeFault } from './intake-fault.ts';
import { openingFault } from './opening-fault.ts';

/** What is wrong with a file of scores: the file itself, or its rows. */
type ScoreFileRefusal =
  | { readonly file: IntakeFault; readonly rows?: undefined }
  | { readonly file?: undefined; readonly rows: readonly ScoreFault[] };

/** Reads scores from a CSV, TSV or XLSX file (columns proposal, reviewer, score), whole or not at all. */
export const readScoreFile = async (
  place: string,
  limitBytes: number,
): Promise<Result<readonly Score[], ScoreFileRefusal>> => {
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
  const { scores, faults } = readScoreRows(table.value.header, table.value.rows);
  return faults.length > 0 ? refuse({ rows: faults }) : accept(scores);
};
