import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

/**
 * How many reviews of a call wait for their reviewer's answer, in all institutions, and when the first is due; read as the
 * nation. Reviews that are only proposed count: their invitations follow one institution after another within seconds.
 */
export const countWaiting = async (
  trx: RegisterTransaction,
  accountId: string,
  callId: string,
): Promise<{ readonly count: number; readonly dueOn: string } | undefined> => {
  const { rows } = await sql<{ count: number; dueOn: string | null }>`
    select count(*)::int as count, min(due_on)::text as "dueOn" from review_assignment
     where account_id = ${accountId} and call_id = ${callId} and status in ('proposed', 'invited')`.execute(
    trx,
  );
  const { count = 0, dueOn = null } = rows[0] ?? {};
  return dueOn === null ? undefined : { count, dueOn };
};
