import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

/** Whether an account has the role of a verifier in any institution; read across all of them. */
export const hasVerifierRole = async (trx: RegisterTransaction, accountId: string): Promise<boolean> => {
  const { rows } = await sql<{ has: boolean }>`
    select exists (select from membership
                    where account_id = ${accountId} and role = 'verifier' and ended_at is null) as has`.execute(
    trx,
  );
  return rows[0]?.has ?? false;
};
