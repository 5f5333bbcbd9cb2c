import { sql } from 'kysely';
import type { CodingRoundStanding } from '../../core/study/standing/codebook-standing.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** A round with its identifier. */
export type CodingRoundRow = Required<CodingRoundStanding> & { readonly id: string };

/** The rounds of a study, newest first. */
export const listCodingRounds = async (
  trx: RegisterTransaction,
  institutionId: string,
  studyId: string,
): Promise<readonly CodingRoundRow[]> => {
  const { rows } = await sql<CodingRoundRow>`
    select id, study_id as "studyId", number, codebook_id as "codebookId", unit, transcripts, coders, status,
           ${instant('opened_at')} as "openedAt", opened_by as "openedBy", ${instant('compared_at')} as "comparedAt",
           ${instant('settled_at')} as "settledAt"
      from coding_round where institution_id = ${institutionId} and study_id = ${studyId}
     order by number desc`.execute(trx);
  return rows;
};
