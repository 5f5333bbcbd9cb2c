import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

/**
 * The words of a person's agreements in one institution: what they said, who signed by name and why somebody refused, codes,
 * and the names of files. Which versions there were, who signed when and by which fingerprint stays.
 */
export const forgetAgreements = async (
  trx: RegisterTransaction,
  institutionId: string,
  personId: string,
): Promise<void> => {
  const agreements = sql`select g.id from agreement g
    join mobility m on m.institution_id = ${institutionId} and m.id = g.mobility_id
    where g.institution_id = ${institutionId} and m.person_id = ${personId}`;
  const signatures = sql`select s.id from signature s
    where s.institution_id = ${institutionId} and s.agreement_id in (${agreements})`;
  await sql`delete from agreement_content
             where institution_id = ${institutionId} and id in (${agreements})`.execute(trx);
  for (const table of ['signature_text', 'host_code'] as const) {
    await sql`delete from ${sql.table(table)}
               where institution_id = ${institutionId} and id in (${signatures})`.execute(trx);
  }
  await sql`update signature_file set removed_at = coalesce(removed_at, now())
             where institution_id = ${institutionId} and id in (${signatures})`.execute(trx);
  // Why a version was withdrawn is in words that may name him.
  await sql`
    delete from entry_reason
     where institution_id = ${institutionId}
       and id in (select j.id from journal j where j.institution_id = ${institutionId}
                     and (j.noun = 'agreement' and j.record_id in (${agreements})
                       or j.noun = 'signature' and j.record_id in (${signatures})))`.execute(trx);
};
