import { sql } from 'kysely';
import type { StudyConsentStanding } from '../../core/study/standing/study-standing.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** A consent with its identifier. */
export interface StudyConsentRow extends StudyConsentStanding {
  readonly id: string;
}

/** Every consent that was given in a study, withdrawn ones too, by participant and purpose, the latest first. */
export const listStudyConsents = async (
  trx: RegisterTransaction,
  institutionId: string,
  studyId: string,
): Promise<readonly StudyConsentRow[]> => {
  const { rows } = await sql<StudyConsentRow>`
    select id, study_id as "studyId", participant_id as "participantId", purpose, version, locale,
           text_sha256 as "textSha256", given_by as "givenBy", ${instant('given_at')} as "givenAt",
           ${instant('withdrawn_at')} as "withdrawnAt"
      from study_consent where institution_id = ${institutionId} and study_id = ${studyId}
     order by participant_id, purpose, given_at desc, id desc`.execute(trx);
  return rows;
};
