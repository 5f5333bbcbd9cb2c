import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** A transcript in the list of a study. */
interface TranscriptRow {
  readonly id: string;
  readonly name: string;
  readonly sessionNumber: number | null;
  readonly version: number;
  readonly length: number;
  readonly turns: number;
  readonly speakers: number;
  readonly addedAt: string;
  readonly addedBy: string | null;
}

/** The transcripts of a study that stand, in the order in which they were added. */
export const listTranscriptRows = async (
  trx: RegisterTransaction,
  institutionId: string,
  studyId: string,
): Promise<readonly TranscriptRow[]> => {
  const { rows } = await sql<TranscriptRow>`
    select t.id, t.name, s.number as "sessionNumber", t.version, t.length, jsonb_array_length(c.turns) as turns,
           (select count(distinct turn ->> 'participantId') from jsonb_array_elements(c.turns) turn)::integer as speakers,
           ${instant('t.added_at')} as "addedAt", w.name as "addedBy"
      from transcript t
      join transcript_content c on c.institution_id = t.institution_id and c.transcript_id = t.id and c.version = t.version
      left join study_session s on s.institution_id = t.institution_id and s.id = t.session_id
      left join account w on w.id = t.added_by
     where t.institution_id = ${institutionId} and t.study_id = ${studyId} and t.status = 'stands'
     order by t.added_at, t.id`.execute(trx);
  return rows;
};
