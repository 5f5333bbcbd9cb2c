import { sql } from 'kysely';
import type { StudyParticipantStanding } from '../../core/study/standing/study-standing.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** A participant with its identifier. */
export interface StudyParticipantRow extends StudyParticipantStanding {
  readonly id: string;
}

/** Everybody who was asked to take part in a study, by pseudonym, those who left too. */
export const listParticipants = async (
  trx: RegisterTransaction,
  institutionId: string,
  studyId: string,
): Promise<readonly StudyParticipantRow[]> => {
  const { rows } = await sql<StudyParticipantRow>`
    select id, study_id as "studyId", pseudonym, mode, destination, status, code_issue as "codeIssue",
           ${instant('added_at')} as "addedAt"
      from study_participant where institution_id = ${institutionId} and study_id = ${studyId}
     order by length(pseudonym), pseudonym`.execute(trx);
  return rows;
};
