import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import { agreedTasks } from './agreed-tasks.ts';

/** Draw up the ledger of these stays anew from what stands: tasks of a stay that was cancelled leave it. */
export const refreshLedger = async (
  trx: RegisterTransaction,
  institutionId: string,
  mobilityIds: readonly string[],
): Promise<void> => {
  const tasks = (await agreedTasks(trx, institutionId, mobilityIds)).map(({ mobilityId, taskId, dueOn }) => ({
    mobilityId,
    taskId,
    dueOn,
  }));
  const promised = sql`
    jsonb_to_recordset(${JSON.stringify(tasks)}::jsonb) as p ("mobilityId" text, "taskId" text, "dueOn" date)
      join mobility m on m.institution_id = ${institutionId} and m.id = p."mobilityId" and m.status <> 'cancelled'`;
  await sql`
    delete from ledger_task l
     where l.institution_id = ${institutionId} and l.mobility_id = any(${mobilityIds})
       and not exists (select from ${promised} where p."taskId" = l.id)`.execute(trx);
  await sql`
    insert into ledger_task (institution_id, id, mobility_id, call_id, group_id, account_id, report_id, result_id, due_on,
                             state, claim, verdict, reported_at, verified_at)
    select ${institutionId}, p."taskId", m.id, m.call_id, m.group_id, m.account_id, r.id, s.id, p."dueOn",
           case when s.id is null then 'promised' when s.verdict is null then 'reported' else 'verified' end,
           s.claim, s.verdict, s.reported_at, s.verified_at
      from ${promised}
      left join report r on r.institution_id = ${institutionId} and r.mobility_id = m.id
      left join result s on s.institution_id = ${institutionId} and s.mobility_id = m.id and s.task_id = p."taskId"
    on conflict (institution_id, id) do update
       set mobility_id = excluded.mobility_id, call_id = excluded.call_id, group_id = excluded.group_id,
           account_id = excluded.account_id, report_id = excluded.report_id, result_id = excluded.result_id,
           due_on = excluded.due_on, state = excluded.state, claim = excluded.claim, verdict = excluded.verdict,
           reported_at = excluded.reported_at, verified_at = excluded.verified_at`.execute(trx);
};
