import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

/** How many applications to a call stand in each status, and under `unsubmitted` how many drafts are not submitted. */
export const countApplications = async (
  trx: RegisterTransaction,
  institutionId: string,
  callId: string,
): Promise<Readonly<Record<string, number>>> => {
  const { rows } = await sql<{ status: string; count: number }>`
    select status, count(*)::int as count from application
     where institution_id = ${institutionId} and call_id = ${callId} group by status
    union all
    select 'unsubmitted', count(*)::int from draft d
      left join application a on a.institution_id = ${institutionId} and a.id = d.application_id
     where d.institution_id = ${institutionId} and d.call_id = ${callId}
       and (a.status is null or a.status = 'reopened')`.execute(trx);
  return Object.fromEntries(rows.map(({ status, count }) => [status, count]));
};
