import { sql } from 'kysely';
import type { LocalizedText } from '../../core/basics/locale.ts';
import type { RegisterTransaction } from '../db.ts';
import type { FoundStudyCode } from './find-study-code.ts';

/** The session that a code lets into. */
interface FoundRoom {
  readonly sessionId: string;
  readonly number: number;
  readonly institution: LocalizedText;
  /** Null where one came by the code of the room. */
  readonly pseudonym: string | null;
}

/**
 * Where a code that was found leads: the running session of the room, or that of the participant's study. Nothing where no session runs, or the
 * participant left the study.
 */
export const findRoom = async (
  trx: RegisterTransaction,
  { institutionId, kind, recordId }: FoundStudyCode,
): Promise<FoundRoom | undefined> => {
  const { rows } = await sql<FoundRoom>`
    select s.id as "sessionId", s.number, i.name as institution, p.pseudonym
      from study_session s
      join institution i on i.id = s.institution_id
      left join study_participant p
        on p.institution_id = s.institution_id and p.study_id = s.study_id and p.id = ${recordId} and p.status <> 'left'
     where s.institution_id = ${institutionId} and s.status = 'running'
       and ${kind === 'session' ? sql`s.id = ${recordId}` : sql`p.id is not null`}`.execute(trx);
  return rows[0];
};
