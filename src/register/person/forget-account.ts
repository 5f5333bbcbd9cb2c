import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

/**
 * Remove everything personal of an account: ways in, sessions, letters, whom he may not judge, and what it is called.
 * Memberships stay, with the id alone. Runs in the transaction of the entry that says so.
 */
export const forgetAccount = async (trx: RegisterTransaction, id: string): Promise<void> => {
  const { rows } = await sql<{ email: string }>`select email from account where id = ${id}`.execute(trx);
  const email = rows[0]?.email;
  if (email === undefined) return;
  for (const table of ['session', 'sign_in_method', 'second_factor', 'passkey', 'mail']) {
    await sql`delete from ${sql.table(table)} where account_id = ${id}`.execute(trx);
  }
  await sql`delete from mail where address = ${email}`.execute(trx);
  await sql`
    delete from reviewer_conflict_text
     where conflict_id in (select c.id from reviewer_conflict c where c.account_id = ${id})`.execute(trx);
  await sql`update account set email = ${`erased-${id.toLowerCase()}@invalid`}, name = '', image = null,
                   email_verified = false, two_factor_enabled = false
             where id = ${id}`.execute(trx);
};
