import { sql, type RawBuilder } from 'kysely';
import type { RegisterTransaction } from '../../../src/register/db.ts';
import { idOf } from './drawn-stays.ts';

/** What became of people afterwards, and their duties. */
export const fillAfter = async (
  trx: RegisterTransaction,
  own: string,
  prefix: string,
  drawn: RawBuilder<unknown>,
): Promise<void> => {
  const [mob, acc, per, alu, obl] = [idOf('mob'), idOf('acc'), idOf('per'), idOf('alu'), idOf('obl')];
  await sql`
    insert into alumnus (institution_id, id, mobility_id, account_id, person_id, call_id, ended_on, level, country, group_id, status,
                         opened_at)
    select ${own}, ${alu}, ${mob}, ${acc}, ${per}, call, ended, level, country, grp, 'asked', ended
      from ${drawn} where kind = 'back' and h < 0.9`.execute(trx);
  // Most come home within a year; some never, of whom it is known until a later day; one in six is never heard of.
  const lives = sql`
    (select q.*, is_known and not is_dead and is_home and away + 1 + width <= reach as is_back, least(away, reach) as seen
       from (select p.*, a < 0.5 + 0.4 * quality as is_known, b < 0.005 as is_dead, c < 0.5 + 0.4 * quality as is_home,
                    floor(d ^ 3 * 500 + case when c < 0.5 + 0.4 * quality then 0 else 900 end)::int as away,
                    floor(e * 30)::int as width, through - ended as reach
               from ${drawn} where kind = 'back' and h < 0.9) q) v`;
  const at = (days: number): RawBuilder<unknown> => sql`
    case when is_known and not is_dead and is_back and away + 1 + width <= ${days}::int then 'returned'
         when is_known and not is_dead and seen >= ${days}::int then 'work-abroad' end`;
  await sql`
    insert into return_fact (institution_id, id, call_id, ended_on, cohort, country, region, level, funding, invited, answered, late,
                             away_days, return_days, return_evidence, first_state, first_by_days, first_evidence, last_state,
                             last_days, death_days, at_6, at_12, at_36, at_60)
    select ${own}, ${alu}, call, ended, year, country, region, level, case when grp is not null then 'group' when b < 0.2 then 'own' else 'state' end,
           reach > 180, is_known, is_known and f < 0.2, case when is_known and not is_dead then seen end,
           case when is_back then away + 1 + width end,
           case when is_back then (array['self-report', 'employer-letter', 'pension-months', 'official-file'])[1 + floor(g * 4)::int] end,
           case when not is_known then null when is_dead then 'dead' when is_back then 'returned' else 'work-abroad' end,
           case when not is_known then null when is_back then away + 1 + width else seen + 1 end,
           case when is_known then 'self-report' end,
           case when not is_known then null when is_dead then 'dead' when is_back then 'returned' else 'work-abroad' end,
           case when is_known then seen end, case when is_known and is_dead then seen end,
           ${at(183)}, ${at(365)}, ${at(1096)}, ${at(1826)}
      from ${lives}`.execute(trx);
  const bound = sql`kind = 'back' and b >= 0.2 and ended + 1 <= through`;
  await sql`
    insert into obligation (institution_id, id, mobility_id, account_id, person_id, rule_id, rule_version, status, level, own_grant,
                            good_result, completed_on, starts_on, stay_months, grant_amount, opened_at)
    select ${own}, ${obl}, ${mob}, ${acc}, ${per}, ${`orl_${prefix}`}, 1,
           case when f < 0.03 then 'exempt' when f < 0.08 then 'refunding' else 'running' end, level, false, true, ended, ended + 1,
           greatest(1, length / 30), 1200000, ended
      from ${drawn} where ${bound}`.execute(trx);
  await sql`
    insert into obligation_event (institution_id, id, obligation_id, account_id, kind, status, starts_on, ends_on, remote, evidence,
                                  recorded_at, decided_at)
    select ${own}, ${idOf('oev', sql`k`)}, ${obl}, ${acc}, 'work', case when k = 1 and g < 0.1 then 'claimed' else 'accepted' end,
           ended + 10 + k * 200, ended + 10 + k * 200 + floor(150 * quality + 45 * g)::int, false, 'pension-months', ended + 400,
           case when k = 1 and g < 0.1 then null else ended + 410 end
      from ${drawn}, generate_series(0, 1) k where ${bound} and f >= 0.08 and ended + 410 <= through and c < quality + 0.1`.execute(
    trx,
  );
  await sql`
    insert into refund_instalment (institution_id, id, obligation_id, account_id, position, amount, due_on, paid_amount, paid_on)
    select ${own}, ${idOf('rfi')}, ${obl}, ${acc}, 1, 1200000, ended + 300, case when g < 0.5 then 1200000 else 300000 end, ended + 290
      from ${drawn} where ${bound} and f >= 0.03 and f < 0.08 and ended + 290 <= through`.execute(trx);
};
