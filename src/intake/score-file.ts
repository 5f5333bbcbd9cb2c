import { accept, refuse, type Result } from '../core/basics/result.ts';
import { readScoreRows, type ScoreFault } from '../core/review/read-score-rows.ts';
import type { Score } from '../core/review/score.ts';
import type { IntakeFault } from './intake-fault.ts';
import { readTableFile } from './read-table-file.ts';

/** What is wrong with a file of scores: the file itself, or its rows. */
type ScoreFileRefusal =
  | { readonly file: IntakeFault; readonly rows?: undefined }
  | { readonly file?: undefined; readonly rows: readonly ScoreFault[] };

/** Reads scores from a CSV, TSV or XLSX file (columns proposal, reviewer, score), whole or not at all. */
export const readScoreFile = async (
  place: string,
  limitBytes: number,
): Promise<Result<readonly Score[], ScoreFileRefusal>> => {
  const table = await readTableFile(place, limitBytes);
  if (!table.ok) return refuse({ file: table.refusal });
  const { scores, faults } = readScoreRows(table.value.header, table.value.rows);
  return faults.length > 0 ? refuse({ rows: faults }) : accept(scores);
};
