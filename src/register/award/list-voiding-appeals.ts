import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

/** Appeals on a call that took a review out, of all institutions. For the national role. */
export const listVoidingAppeals = async (
  trx: RegisterTransaction,
  callId: string,
): Promise<readonly { readonly id: string; readonly decidedAt: Date }[]> => {
  const { rows } = await sql<{ readonly id: string; readonly decidedAt: Date }>`
    select id, decided_at as "decidedAt" from appeal
     where call_id = ${callId} and status = 'upheld' and remedy = 'review-void'
     order by id`.execute(trx);
  return rows;
};
