import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

/** Codes of a study with codings that stand, on whatever sheet: those that may not be removed. */
export const listGivenCodes = async (
  trx: RegisterTransaction,
  institutionId: string,
  studyId: string,
): Promise<ReadonlySet<string>> => {
  const { rows } = await sql<{ id: string }>`
    select distinct c.code_id as id from coding c
      join coding_sheet s on s.institution_id = c.institution_id and s.id = c.sheet_id
     where c.institution_id = ${institutionId} and s.study_id = ${studyId} and c.until_revision is null`.execute(
    trx,
  );
  return new Set(rows.map(({ id }) => id));
};
