import { sql } from 'kysely';
import type { Decided } from '../../core/basics/refusal.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { type ScoreSheet } from '../../core/review/score-sheet.ts';
import type { RegisterTransaction } from '../db.ts';

/** One save of a sheet, on the version that its writer had read; 0 for a sheet never saved. */
interface SheetSave {
  readonly id: string;
  readonly accountId: string;
  readonly base: number;
  readonly content: ScoreSheet;
  readonly at: Date;
}

/** Why nothing was saved: final, not his, or written elsewhere; the same text twice is a repeat. */
const explain = async (
  trx: RegisterTransaction,
  institutionId: string,
  { id, accountId, content }: SheetSave,
): Promise<Decided<{ readonly version: number }>> => {
  const { rows } = await sql<{ status: string; isSame: boolean | null; version: number | null }>`
    select a.status, s.content = ${JSON.stringify(content)}::jsonb as "isSame", s.version
      from review_assignment a
      left join score_sheet s on s.institution_id = ${institutionId} and s.id = a.id
     where a.institution_id = ${institutionId} and a.id = ${id} and a.account_id = ${accountId}`.execute(trx);
  const [row] = rows;
  if (row === undefined) return refuse({ code: 'not-permitted' });
  if (row.isSame === true && row.version !== null) return accept({ version: row.version });
  if (row.status === 'submitted' || row.status === 'void') return refuse({ code: 'review-is-final' });
  if (row.status !== 'invited' && row.status !== 'accepted') {
    return refuse({ code: 'not-in-this-state', params: { state: row.status } });
  }
  return refuse({ code: 'section-changed-elsewhere' });
};

/** Save a sheet as it stands, complete or not; one statement compares the version and writes. */
export const saveSheet = async (
  trx: RegisterTransaction,
  institutionId: string,
  save: SheetSave,
): Promise<Decided<{ readonly version: number }>> => {
  const { id, accountId, base, content, at } = save;
  const { rows } = await sql<{ version: number }>`
    insert into score_sheet (institution_id, id, content, version, saved_at)
    select a.institution_id, a.id, ${JSON.stringify(content)}::jsonb, 1, ${at}
      from review_assignment a
     where a.institution_id = ${institutionId} and a.id = ${id} and a.account_id = ${accountId}
       and a.status in ('invited', 'accepted')
       and (${base} = 0 or exists (select from score_sheet s where s.institution_id = ${institutionId} and s.id = ${id}))
       -- Waits for a submission that is under way: what was submitted does not change.
       for share of a
    on conflict (institution_id, id) do update
       set content = excluded.content, version = score_sheet.version + 1, saved_at = excluded.saved_at
     where score_sheet.version = ${base}
    returning version`.execute(trx);
  const [row] = rows;
  return row === undefined ? explain(trx, institutionId, save) : accept({ version: row.version });
};
