import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

/** Name the account that reads its own intentions in this transaction; without it none is seen. */
export const nameReader = async (trx: RegisterTransaction, accountId: string): Promise<void> => {
  await sql`select set_reader(${accountId})`.execute(trx);
};
