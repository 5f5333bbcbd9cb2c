import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

/** Sequence of the newest entry of an institution; 0 where there is none. */
export const journalEnd = async (trx: RegisterTransaction, institutionId: string): Promise<number> => {
  const { rows } = await sql<{ sequence: string }>`
    select sequence from journal_head where institution_id = ${institutionId} and id = 'head'`.execute(trx);
  return Number(rows[0]?.sequence ?? 0);
};
