import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import { addToLedgerSums, type LedgerDifference } from './add-to-ledger-sums.ts';
import { promisedTasks } from './promised-tasks.ts';

/**
 * Draw up the ledger of these stays anew from what stands, and its sums with it: tasks of a stay that was cancelled leave it. Whoever
 * draws up the same stays waits for our commit, since what a sum changes by is told from what was there before. A line that stays as
 * it is is not written.
 */
export const refreshLedger = async (
  trx: RegisterTransaction,
  institutionId: string,
  mobilityIds: readonly string[],
): Promise<void> => {
  await sql`
    select from mobility where institution_id = ${institutionId} and id = any(${mobilityIds}) order by id
       for no key update`.execute(trx);
  const { rows } = await sql<LedgerDifference>`
    with promised as (
      select m.id as mobility_id, p.task_id as id, m.call_id, m.group_id, m.account_id, r.id as report_id,
             s.id as result_id, p.due_on,
             case when s.id is null then 'promised' when s.verdict is null then 'reported' else 'verified' end as state,
             s.claim, s.verdict, s.reported_at, s.verified_at
        from ${promisedTasks(institutionId, mobilityIds)} p
        join mobility m on m.institution_id = ${institutionId} and m.id = p.mobility_id and m.status <> 'cancelled'
        left join report r on r.institution_id = ${institutionId} and r.mobility_id = m.id
        left join result s on s.institution_id = ${institutionId} and s.mobility_id = m.id and s.task_id = p.task_id),
    before as (
      select id, call_id, due_on, state, verdict from ledger_task
       where institution_id = ${institutionId} and mobility_id = any(${mobilityIds})
      union
      select id, call_id, due_on, state, verdict from ledger_task
       where institution_id = ${institutionId} and id in (select id from promised)),
    gone as (
      delete from ledger_task l
       where l.institution_id = ${institutionId} and l.mobility_id = any(${mobilityIds})
         and not exists (select from promised p where p.id = l.id)
      returning l.id),
    written as (
      insert into ledger_task as l (institution_id, id, mobility_id, call_id, group_id, account_id, report_id, result_id,
                                    due_on, state, claim, verdict, reported_at, verified_at)
      select ${institutionId}, id, mobility_id, call_id, group_id, account_id, report_id, result_id, due_on, state, claim,
             verdict, reported_at, verified_at
        from promised order by id
      on conflict (institution_id, id) do update
         set mobility_id = excluded.mobility_id, call_id = excluded.call_id, group_id = excluded.group_id,
             account_id = excluded.account_id, report_id = excluded.report_id, result_id = excluded.result_id,
             due_on = excluded.due_on, state = excluded.state, claim = excluded.claim, verdict = excluded.verdict,
             reported_at = excluded.reported_at, verified_at = excluded.verified_at
       where (l.mobility_id, l.call_id, l.group_id, l.account_id, l.report_id, l.result_id, l.due_on, l.state, l.claim,
              l.verdict, l.reported_at, l.verified_at)
             is distinct from
             (excluded.mobility_id, excluded.call_id, excluded.group_id, excluded.account_id, excluded.report_id,
              excluded.result_id, excluded.due_on, excluded.state, excluded.claim, excluded.verdict,
              excluded.reported_at, excluded.verified_at)
      returning id, call_id, due_on, state, verdict)
    select d.call_id as "callId", d.due_on::text as "dueOn", d.state, d.verdict, sum(d.tasks)::int as tasks
      from (select call_id, due_on, state, verdict, 1 as tasks from written
            union all
            select call_id, due_on, state, verdict, -1 from before
             where id in (select id from written union all select id from gone)) d
     group by d.call_id, d.due_on, d.state, d.verdict
    having sum(d.tasks) <> 0`.execute(trx);
  await addToLedgerSums(trx, institutionId, rows);
};
