import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

/** What partners were told of a person and what they sent of him, in one institution. That something was kept stays. */
export const forgetExchange = async (
  trx: RegisterTransaction,
  institutionId: string,
  personId: string,
): Promise<void> => {
  const stays = sql`select m.id from mobility m
    where m.institution_id = ${institutionId} and m.person_id = ${personId}`;
  const documents = sql`select d.id from partner_document d
    where d.institution_id = ${institutionId} and d.mobility_id in (${stays})`;
  await sql`delete from exchange_detail where institution_id = ${institutionId} and id in (${stays})`.execute(
    trx,
  );
  await sql`delete from partner_course
             where institution_id = ${institutionId} and document_id in (${documents})`.execute(trx);
  await sql`delete from partner_document_content
             where institution_id = ${institutionId} and id in (${documents})`.execute(trx);
  await sql`
    delete from entry_reason
     where institution_id = ${institutionId}
       and id in (select j.id from journal j where j.institution_id = ${institutionId}
                     and j.noun = 'partner-document' and j.record_id in (${documents}))`.execute(trx);
};
