import { sql } from 'kysely';
import type { MailState } from '../mail.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** A letter about an obligation, without its text. */
interface ObligationLetterRow {
  readonly id: string;
  readonly createdAt: string;
  readonly subject: string;
  readonly state: MailState;
}

/** The letters that entries about an obligation, its events and requests have caused, newest first, at most 200. */
export const listObligationLetters = async (
  trx: RegisterTransaction,
  institutionId: string,
  obligationId: string,
): Promise<readonly ObligationLetterRow[]> => {
  const { rows } = await sql<ObligationLetterRow>`
    select m.id, ${instant('m.created_at')} as "createdAt", m.subject, m.state
      from journal j join mail m on m.key = 'obligation ' || j.id
     where j.institution_id = ${institutionId}
       and j.record_id in (
         select ${obligationId}::text
         union all
         select id from obligation_event where institution_id = ${institutionId} and obligation_id = ${obligationId}
         union all
         select id from obligation_request where institution_id = ${institutionId} and obligation_id = ${obligationId})
     order by m.created_at desc, m.id limit 200`.execute(trx);
  return rows;
};
