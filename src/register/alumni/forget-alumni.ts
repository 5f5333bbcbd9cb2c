import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import { nameReader } from './name-reader.ts';

/**
 * What a person answered, wrote and showed after his stays in one institution, what he intends, his codes, and the reasons of decisions
 * about him. That he was asked, and which state was known by when, stays without a word of his or about him.
 */
export const forgetAlumni = async (
  trx: RegisterTransaction,
  institutionId: string,
  { personId, accountId }: { readonly personId: string; readonly accountId: string },
): Promise<void> => {
  const own = sql`select u.id from alumnus u
    where u.institution_id = ${institutionId} and u.person_id = ${personId}`;
  const asked = sql`select f.id from follow_up f
    where f.institution_id = ${institutionId} and f.alumnus_id in (${own})`;
  await sql`delete from answer_content
             where institution_id = ${institutionId} and follow_up_id in (${asked})`.execute(trx);
  await sql`delete from contribution_text
             where institution_id = ${institutionId}
               and id in (select c.id from contribution c
                           where c.institution_id = ${institutionId} and c.alumnus_id in (${own}))`.execute(
    trx,
  );
  const { rows } = await sql<{ id: string }>`${asked}`.execute(trx);
  const ids = rows.map(({ id }) => id);
  await sql`delete from follow_up_registry where follow_up_id = any(${ids})`.execute(trx);
  await sql`
    update alumnus_file set name = '', removed_at = coalesce(removed_at, now())
     where institution_id = ${institutionId} and alumnus_id in (${own})`.execute(trx);
  await nameReader(trx, accountId);
  await sql`delete from intention
             where institution_id = ${institutionId} and account_id = ${accountId}`.execute(trx);
  await sql`
    delete from entry_reason
     where institution_id = ${institutionId}
       and id in (select j.id from journal j where j.institution_id = ${institutionId} and j.noun = 'outcome'
                     and j.record_id in (select o.id from outcome o
                                          where o.institution_id = ${institutionId} and o.alumnus_id in (${own})))`.execute(
    trx,
  );
};
