import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

/** Hold the statements of an institution, so that two who draft or sign follow one after the other. */
export const lockStatements = async (trx: RegisterTransaction, institutionId: string): Promise<void> => {
  await sql`select id from institution where id = ${institutionId} for update`.execute(trx);
};
