import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** A note on a session. */
interface SessionNote {
  readonly id: string;
  readonly words: string;
  readonly writtenAt: string;
  /** Name of the account; null where it was erased since. */
  readonly writtenBy: string | null;
}

/** The notes on a session, newest first, each in its newest version. */
export const listSessionNotes = async (
  trx: RegisterTransaction,
  institutionId: string,
  { studyId, sessionId }: { readonly studyId: string; readonly sessionId: string },
): Promise<readonly SessionNote[]> => {
  const { rows } = await sql<SessionNote>`
    select m.id, c.words, ${instant('m.written_at')} as "writtenAt",
           case when a.erased_at is null then a.name end as "writtenBy"
      from study_memo m
      join study_memo_content c
        on c.institution_id = m.institution_id and c.memo_id = m.id and c.version = m.version
      left join account a on a.id = m.written_by
     where m.institution_id = ${institutionId} and m.study_id = ${studyId} and m.target = 'session'
       and m.target_id = ${sessionId} and m.status = 'stands'
     order by m.written_at desc, m.id desc`.execute(trx);
  return rows;
};
