import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

/** How many reviewers a call has in its pool, and how many appeals wait for an answer. For the national role. */
export const countReviewers = async (
  trx: RegisterTransaction,
  callId: string,
): Promise<{ readonly reviewers: number; readonly appeals: number }> => {
  const { rows } = await sql<{ readonly reviewers: number; readonly appeals: number }>`
    select (select count(*)::int from reviewer where call_id = ${callId} and removed_at is null) as reviewers,
           (select count(*)::int from appeal where call_id = ${callId} and status = 'filed') as appeals`.execute(
    trx,
  );
  return rows[0] ?? { reviewers: 0, appeals: 0 };
};
