import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

/**
 * What a person wrote about his obligations in one institution, the names of his proofs, and the reasons of decisions about him. That
 * there was an obligation, what counted and what was paid stays, without a word of his or about him.
 */
export const forgetObligations = async (
  trx: RegisterTransaction,
  institutionId: string,
  personId: string,
): Promise<void> => {
  const own = sql`select o.id from obligation o
    where o.institution_id = ${institutionId} and o.person_id = ${personId}`;
  await sql`delete from obligation_text
             where institution_id = ${institutionId} and obligation_id in (${own})`.execute(trx);
  await sql`
    update obligation_file set name = '', removed_at = coalesce(removed_at, now())
     where institution_id = ${institutionId} and obligation_id in (${own})`.execute(trx);
  await sql`
    delete from entry_reason
     where institution_id = ${institutionId}
       and id in (select j.id from journal j where j.institution_id = ${institutionId}
                     and (j.noun = 'obligation' and j.record_id in (${own})
                       or j.noun = 'obligation-event' and j.record_id in (
                            select e.id from obligation_event e
                             where e.institution_id = ${institutionId} and e.obligation_id in (${own}))
                       or j.noun = 'obligation-request' and j.record_id in (
                            select q.id from obligation_request q
                             where q.institution_id = ${institutionId} and q.obligation_id in (${own}))))`.execute(
    trx,
  );
};
