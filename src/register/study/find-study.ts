import { sql } from 'kysely';
import type { StudyStanding } from '../../core/study/standing/study-standing.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** What is so of a study, without locking it; `undefined` where the institution has none of that name. */
export const findStudy = async (
  trx: RegisterTransaction,
  institutionId: string,
  studyId: string,
): Promise<StudyStanding | undefined> => {
  const { rows } = await sql<StudyStanding>`
    select status, title, version, sha256, ${instant('opened_at')} as "openedAt", opened_by as "openedBy",
           ${instant('registered_at')} as "registeredAt", registered_version as "registeredVersion",
           registered_sha256 as "registeredSha256", ${instant('closed_at')} as "closedAt"
      from study where institution_id = ${institutionId} and id = ${studyId}`.execute(trx);
  return rows[0];
};
