import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

/** The sessions of a study by number: what a transcript can be of. */
export const listStudySessions = async (
  trx: RegisterTransaction,
  institutionId: string,
  studyId: string,
): Promise<readonly { readonly id: string; readonly number: number; readonly plannedOn: string }[]> => {
  const { rows } = await sql<{ id: string; number: number; plannedOn: string }>`
    select id, number, planned_on::text as "plannedOn" from study_session
     where institution_id = ${institutionId} and study_id = ${studyId} order by number`.execute(trx);
  return rows;
};
