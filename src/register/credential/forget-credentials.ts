import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

/** The documents of a person's credentials in one institution; that they were issued and revoked stays, without a word of them. */
export const forgetCredentials = async (
  trx: RegisterTransaction,
  institutionId: string,
  personId: string,
): Promise<void> => {
  const own = sql`
    select c.id from credential c
      join mobility m on m.institution_id = ${institutionId} and m.id = c.mobility_id
     where c.institution_id = ${institutionId} and m.person_id = ${personId}`;
  await sql`
    delete from credential_content where institution_id = ${institutionId} and id in (${own})`.execute(trx);
  // Why the office revoked one may name him.
  await sql`
    delete from entry_reason
     where institution_id = ${institutionId}
       and id in (select j.id from journal j
                   where j.institution_id = ${institutionId} and j.noun = 'credential' and j.record_id in (${own}))`.execute(
    trx,
  );
};
