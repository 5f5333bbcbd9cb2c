import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

interface LockedAccount {
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly lockedAt: string;
}

/** Accounts to which nobody may sign in, the longest locked last. */
export const listLockedAccounts = async (trx: RegisterTransaction): Promise<readonly LockedAccount[]> => {
  const { rows } = await sql<LockedAccount>`
    select id as "accountId", name, email, ${instant('locked_at')} as "lockedAt"
      from account where locked_at is not null and erased_at is null
     order by account.locked_at desc, id limit 200`.execute(trx);
  return rows;
};
