import { sql } from 'kysely';
import type { StudyStatus } from '../../core/study/standing/study-standing.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** A study in the list of its institution. */
interface StudyRow {
  readonly id: string;
  readonly title: string;
  readonly status: StudyStatus;
  readonly openedAt: string;
  readonly registeredAt: string | null;
  readonly participants: number;
  readonly sessions: number;
  readonly transcripts: number;
}

/** Studies of an institution, the newest first. */
export const listStudies = async (
  trx: RegisterTransaction,
  institutionId: string,
): Promise<readonly StudyRow[]> => {
  const count = (table: string, and = sql``) => sql<number>`
    (select count(*)::int from ${sql.table(table)} c
      where c.institution_id = s.institution_id and c.study_id = s.id ${and})`;
  const { rows } = await sql<StudyRow>`
    select s.id, s.title, s.status, ${instant('s.opened_at')} as "openedAt",
           ${instant('s.registered_at')} as "registeredAt",
           ${count('study_participant')} as participants, ${count('study_session')} as sessions,
           ${count('transcript', sql`and c.status = 'stands'`)} as transcripts
      from study s where s.institution_id = ${institutionId}
     order by s.opened_at desc, s.id desc`.execute(trx);
  return rows;
};
