import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

export interface Pseudonym {
  readonly id: string;
  readonly pseudonym: string;
}

/** The participants of a study by pseudonym, in order, those who left too: their turns are still theirs. */
export const listPseudonyms = async (
  trx: RegisterTransaction,
  institutionId: string,
  studyId: string,
): Promise<readonly Pseudonym[]> => {
  const { rows } = await sql<Pseudonym>`
    select id, pseudonym from study_participant
     where institution_id = ${institutionId} and study_id = ${studyId}
     order by length(pseudonym), pseudonym`.execute(trx);
  return rows;
};
