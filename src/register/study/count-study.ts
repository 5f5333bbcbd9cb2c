import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

/** How much there is of a study. */
interface StudyCounts {
  readonly participants: number;
  readonly came: number;
  readonly sessions: number;
  readonly transcripts: number;
  readonly codes: number;
  readonly rounds: number;
  readonly themes: number;
  readonly polls: number;
  readonly memos: number;
}

/** Counted in one question; what was removed or dropped does not count. */
export const countStudy = async (
  trx: RegisterTransaction,
  institutionId: string,
  studyId: string,
): Promise<StudyCounts> => {
  const count = (table: string, and = sql``) => sql`
    (select count(*)::int from ${sql.table(table)} c
      where c.institution_id = ${institutionId} and c.study_id = ${studyId} ${and})`;
  const stands = sql`and c.status = 'stands'`;
  const { rows } = await sql<StudyCounts>`
    select ${count('study_participant')} as participants,
           ${count('study_participant', sql`and c.status = 'came'`)} as came,
           ${count('study_session')} as sessions, ${count('transcript', stands)} as transcripts,
           ${count('code', stands)} as codes, ${count('coding_round')} as rounds,
           ${count('theme', stands)} as themes, ${count('poll', sql`and c.status <> 'dropped'`)} as polls,
           ${count('study_memo', stands)} as memos`.execute(trx);
  const [row] = rows;
  if (row === undefined) throw new Error('counting gave no row');
  return row;
};
