import { sql } from 'kysely';
import type { StudySessionStanding } from '../../core/study/standing/session-standing.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** A session in a list, with what was counted. */
interface SessionRow {
  readonly id: string;
  readonly number: number;
  readonly plannedOn: string;
  readonly status: StudySessionStanding['status'];
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  /** Who came. */
  readonly people: number;
  /** Polls that were not dropped. */
  readonly polls: number;
}

/** The sessions of a study in their order. */
export const listSessions = async (
  trx: RegisterTransaction,
  institutionId: string,
  studyId: string,
): Promise<readonly SessionRow[]> => {
  const { rows } = await sql<SessionRow>`
    select s.id, s.number, s.planned_on::text as "plannedOn", s.status, ${instant('s.started_at')} as "startedAt",
           ${instant('s.ended_at')} as "endedAt",
           (select count(*)::int from attendance a
             where a.institution_id = s.institution_id and a.session_id = s.id
               and a.left_at is distinct from a.came_at) as people,
           (select count(*)::int from poll p
             where p.institution_id = s.institution_id and p.session_id = s.id and p.status <> 'dropped') as polls
      from study_session s
     where s.institution_id = ${institutionId} and s.study_id = ${studyId}
     order by s.number`.execute(trx);
  return rows;
};
