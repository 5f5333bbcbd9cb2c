import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

/** By how many tasks, more or fewer, one sum of the ledger changes. */
export interface LedgerDifference {
  readonly callId: string;
  readonly dueOn: string;
  readonly state: string;
  readonly verdict: string | null;
  readonly tasks: number;
}

/** Change the sums of an institution's ledger, always in the order of their ids, so that nobody waits in a circle; a sum of none goes. */
export const addToLedgerSums = async (
  trx: RegisterTransaction,
  institutionId: string,
  differences: readonly LedgerDifference[],
): Promise<void> => {
  if (differences.length === 0) return;
  const changed = sql`
    (select concat_ws(' ', d."callId", to_char(d."dueOn", 'YYYYMMDD'), d.state, d.verdict) as id, d.*
       from jsonb_to_recordset(${JSON.stringify(differences)}::jsonb)
            as d ("callId" text, "dueOn" date, state text, verdict text, tasks integer)) d`;
  await sql`
    insert into ledger_sum as s (institution_id, id, call_id, due_on, state, verdict, tasks)
    select ${institutionId}, d.id, d."callId", d."dueOn", d.state, d.verdict, d.tasks from ${changed} order by d.id
    on conflict (institution_id, id) do update set tasks = s.tasks + excluded.tasks`.execute(trx);
  if (differences.every(({ tasks }) => tasks > 0)) return;
  await sql`
    delete from ledger_sum s
     where s.institution_id = ${institutionId} and s.tasks = 0 and s.id in (select d.id from ${changed})`.execute(
    trx,
  );
};
