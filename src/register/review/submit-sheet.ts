import { sql } from 'kysely';
import type { AssignmentStanding } from '../../core/review/assignment.ts';
import { emptySheet, scoreSheet, totalOfSheet, type ScoreSheet } from '../../core/review/score-sheet.ts';
import { submitScoreSheet, type SheetState } from '../../core/review/submit-score-sheet.ts';
import { refuse } from '../../core/basics/result.ts';
import type { Rubric } from '../../core/programme/rubric.ts';
import type { Command } from '../command.ts';
import { fingerprint } from '../fingerprint.ts';
import { findStanding } from '../standing.ts';
import { findSelection } from './find-selection.ts';

interface Loaded extends SheetState {
  readonly version: number;
}

/** The rubric by which an application is judged, and the sheet as last saved. */
const readSheet = async (
  trx: Parameters<typeof findSelection>[0],
  institutionId: string,
  id: string,
): Promise<
  { readonly rubric: Rubric; readonly content: ScoreSheet; readonly version: number } | undefined
> => {
  const { rows } = await sql<{ rubric: Rubric; content: unknown; version: number | null }>`
    select r.rules -> 'rubric' as rubric, s.content, s.version
      from review_assignment a
      join application p on p.institution_id = ${institutionId} and p.id = a.application_id
      join call_rules r on r.call_id = p.call_id and r.version = p.call_version
      left join score_sheet s on s.institution_id = ${institutionId} and s.id = a.id
     where a.institution_id = ${institutionId} and a.id = ${id}`.execute(trx);
  const [row] = rows;
  if (row === undefined) return undefined;
  const content = row.content === null ? emptySheet : scoreSheet.parse(row.content);
  return { rubric: row.rubric, content, version: row.version ?? 0 };
};

/** The sheet becomes final as it was last saved; another version than the one that was read is refused. */
export const submitSheetCommand: Command<
  { readonly id: string; readonly version: number },
  Loaded | undefined,
  { readonly total: number }
> = {
  name: 'submit-score-sheet',
  load: async ({ trx, institutionId }, { id }) => {
    const assignment = await findStanding<AssignmentStanding>(trx, 'assignment', institutionId, id);
    const read = await readSheet(trx, institutionId, id);
    if (assignment === undefined || read === undefined) return undefined;
    const { rubric, content, version } = read;
    const selection = await findSelection(trx, assignment.callId);
    return { assignment, selection, rubric, sheet: content, sheetSha256: fingerprint(content), version };
  },
  owner: (loaded) => loaded?.assignment?.accountId,
  decide: (loaded, { id, version }, circumstances) => {
    if (loaded === undefined) return refuse({ code: 'assignment-unknown' });
    if (loaded.version !== version && loaded.assignment?.status !== 'submitted') {
      return refuse({ code: 'section-changed-elsewhere' });
    }
    return submitScoreSheet(loaded, { id }, circumstances);
  },
  answer: (_entries, loaded) => ({
    total: loaded === undefined ? 0 : totalOfSheet(loaded.sheet, loaded.rubric) / 100,
  }),
};
