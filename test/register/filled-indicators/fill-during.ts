import { sql, type RawBuilder } from 'kysely';
import type { RegisterTransaction } from '../../../src/register/db.ts';
import { idOf } from './drawn-stays.ts';

/** Reports with results and courses, the ledger of tasks, costs and dangers. */
export const fillDuring = async (
  trx: RegisterTransaction,
  own: string,
  drawn: RawBuilder<unknown>,
): Promise<void> => {
  const [mob, acc, rep] = [idOf('mob'), idOf('acc'), idOf('rep')];
  const reported = sql`kind = 'back' and f < 0.5 + 0.48 * quality and ended + 20 <= through`;
  await sql`
    insert into report (institution_id, id, mobility_id, call_id, account_id, status, asked_at, due_on, reminders, submitted_at,
                        content_sha256)
    select ${own}, ${rep}, ${mob}, call, ${acc}, 'submitted', ended, ended + 30, 0, ended + 20, repeat('a', 64)
      from ${drawn} where ${reported}`.execute(trx);
  // Stays of one task and of two; a verdict comes two months after the report, but for one in twelve.
  const tasks = sql`
    (select p.*, k, ${reported} as is_reported, ended + 80 <= through and (n * 5 + k * 7) % 12 > 0 as is_judged,
            (case when k = 0 then g else h end) as luck
       from ${drawn}, generate_series(0, 1) k where kind in ('back', 'abroad') and (k = 0 or c < 0.5)) v`;
  const verdict = sql`case when luck < quality then 'achieved' when luck < quality + 0.15 then 'partly'
                           when luck < 0.98 then 'not-achieved' else 'not-verifiable' end`;
  await sql`
    insert into result (institution_id, id, report_id, mobility_id, call_id, task_id, position, claim, content_sha256, consent,
                        verdict, verified_at, reported_at)
    select ${own}, ${idOf('res', sql`k`)}, ${rep}, ${mob}, call, ${idOf('tsk', sql`k`)}, k, 'achieved', repeat('f', 64), 'no',
           case when is_judged then ${verdict} end, case when is_judged then ended + 80 end, ended + 20
      from ${tasks} where is_reported`.execute(trx);
  await sql`
    insert into evidence (institution_id, id, result_id, position, kind, value, note)
    select ${own}, ${idOf('evi', sql`k`)}, ${idOf('res', sql`k`)}, 1,
           (array['doi', 'patent', 'course', 'repository'])[1 + floor(luck * 97)::int % 4], '10.1/' || n, ''
      from ${tasks} where is_reported and d < 0.6`.execute(trx);
  await sql`
    insert into ledger_task (institution_id, id, mobility_id, call_id, group_id, account_id, report_id, result_id, due_on, state, claim,
                             verdict, reported_at, verified_at)
    select ${own}, ${idOf('tsk', sql`k`)}, ${mob}, call, grp, ${acc}, case when is_reported then ${rep} end,
           case when is_reported then ${idOf('res', sql`k`)} end, ended - 5,
           case when not is_reported then 'promised' when is_judged then 'verified' else 'reported' end,
           case when is_reported then 'achieved' end, case when is_reported and is_judged then ${verdict} end,
           case when is_reported then ended + 20 end, case when is_reported and is_judged then ended + 80 end
      from ${tasks}`.execute(trx);
  await sql`
    insert into recognition (institution_id, id, report_id, mobility_id, position, ects_tenths, status, local_tenths, decided_at)
    select ${own}, ${idOf('rcg', sql`k`)}, ${rep}, ${mob}, k, 50 + 10 * (n % 3)::int, state, case when state = 'recognised' then 50 end,
           case when state <> 'asked' then ended + 50 end
      from (select p.*, k, case when ended + 50 > through then 'asked' when (n * 3 + k * 5) % 10 < quality * 10 then 'recognised'
                                when (n + k) % 7 = 0 then 'asked' else 'refused' end as state
              from ${drawn}, generate_series(0, 2) k where ${reported} and level <> 'doctor') v`.execute(trx);
  await sql`
    insert into cost_line (institution_id, id, mobility_id, kind, paid_by, currency, planned, actual, recorded_at, planned_rate,
                           planned_rate_on, actual_rate, actual_rate_on)
    select ${own}, ${idOf('cst', sql`k`)}, ${mob}, case when k = 0 then 'travel' else 'stipend' end,
           case when b < 0.2 then 'participant' else 'grant' end, case when k = 0 then 'KZT' else 'EUR' end,
           case when k = 0 then 25000000 else 180000 end, round(case when k = 0 then 20000000 + 9000000 * g else 150000 + 60000 * h end),
           departed, case when k = 1 then '560.25' end, case when k = 1 then decided end,
           case when k = 1 then '575.5' end, case when k = 1 then departed end
      from ${drawn}, generate_series(0, 1) k where kind in ('back', 'abroad')`.execute(trx);
  await sql`
    insert into safety_report (institution_id, id, mobility_id, account_id, status, reported_at, answered_at, closed_at)
    select ${own}, ${idOf('sfr')}, ${mob}, ${acc}, case when g < 0.8 then 'closed' else 'open' end, departed + 30,
           case when g < 0.8 then departed + 31 end, case when g < 0.8 then departed + 31 + floor(g * 60)::int end
      from ${drawn} where kind = 'back' and e < 0.01`.execute(trx);
};
