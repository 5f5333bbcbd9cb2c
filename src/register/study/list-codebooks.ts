import { sql } from 'kysely';
import type { CodebookStanding } from '../../core/study/standing/codebook-standing.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** The frozen codebooks of a study, newest first, without their codes. */
export const listCodebooks = async (
  trx: RegisterTransaction,
  institutionId: string,
  studyId: string,
): Promise<readonly (CodebookStanding & { readonly id: string })[]> => {
  const { rows } = await sql<CodebookStanding & { readonly id: string }>`
    select id, study_id as "studyId", version, codes, sha256, ${instant('frozen_at')} as "frozenAt",
           frozen_by as "frozenBy"
      from codebook where institution_id = ${institutionId} and study_id = ${studyId}
     order by version desc`.execute(trx);
  return rows;
};
