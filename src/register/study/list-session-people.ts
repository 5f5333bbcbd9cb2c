import { sql } from 'kysely';
import type { StudyParticipantStanding } from '../../core/study/standing/study-standing.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** A participant of the study, and whether he is at the session. */
interface SessionPerson {
  readonly participantId: string;
  readonly pseudonym: string;
  /** As it was at this session, else as it is expected. */
  readonly mode: StudyParticipantStanding['mode'];
  readonly destination: string;
  readonly status: StudyParticipantStanding['status'];
  readonly cameAt: string | null;
  readonly leftAt: string | null;
}

/** Everybody who was asked to take part in the study, in the order of pseudonyms. */
export const listSessionPeople = async (
  trx: RegisterTransaction,
  institutionId: string,
  { studyId, sessionId }: { readonly studyId: string; readonly sessionId: string },
): Promise<readonly SessionPerson[]> => {
  const { rows } = await sql<SessionPerson>`
    select p.id as "participantId", p.pseudonym, coalesce(a.mode, p.mode) as mode, p.destination, p.status,
           ${instant('a.came_at')} as "cameAt", ${instant('a.left_at')} as "leftAt"
      from study_participant p
      left join attendance a
        on a.institution_id = p.institution_id and a.participant_id = p.id and a.session_id = ${sessionId}
       and a.left_at is distinct from a.came_at
     where p.institution_id = ${institutionId} and p.study_id = ${studyId}
     order by length(p.pseudonym), p.pseudonym`.execute(trx);
  return rows;
};
