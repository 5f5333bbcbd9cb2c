import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

/** Whether the institution has the study and it is not closed; without locking it, so that many may code at once. */
export const isStudyOpen = async (
  trx: RegisterTransaction,
  institutionId: string,
  studyId: string,
): Promise<boolean> => {
  const { rows } = await sql<{ status: string }>`
    select status from study where institution_id = ${institutionId} and id = ${studyId}`.execute(trx);
  return rows[0] !== undefined && rows[0].status !== 'closed';
};
