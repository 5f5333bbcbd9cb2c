import { sql, type RawBuilder } from 'kysely';
import type { RegisterTransaction } from '../../../src/register/db.ts';
import { idOf } from './drawn-stays.ts';

/** Applications, two reviews of each, decisions with their reasons, and the stays that followed. */
export const fillSelection = async (
  trx: RegisterTransaction,
  own: string,
  drawn: RawBuilder<unknown>,
): Promise<void> => {
  const [app, awd, per, acc, mob] = [idOf('app'), idOf('awd'), idOf('per'), idOf('acc'), idOf('mob')];
  /** Points of a hundred; the refused have fewer, with an overlap. */
  const score = sql`round((40 + 55 * a - case when kind = 'refused' then 15 else 0 end)::numeric, 2)`;
  await sql`
    insert into application (institution_id, id, call_id, call_version, account_id, person_id, status, version, document_sha256,
                             submitted_at, region_id, level, first_country)
    select ${own}, ${app}, call, 1, ${acc}, ${per}, 'eligible', 1, repeat('c', 64), decided - 50, region, level, country
      from ${drawn}`.execute(trx);
  await sql`
    insert into review_assignment (institution_id, id, call_id, application_id, account_id, status, round, due_on, proposed_at,
                                   invited_at, answered_at, submitted_at, total, sheet_sha256)
    select ${own}, ${idOf('asg', sql`k`)}, call, ${app}, 'acc_reviewer_' || (n * 3 + k * 7) % 20, 'submitted', 1, decided - 20,
           decided - 40, decided - 40, decided - 35, decided - 25,
           greatest(0, least(10000, ${score} * 100 + round((case when k = 0 then b else c end - 0.5) * 2000)))::int, repeat('d', 64)
      from ${drawn}, generate_series(0, 1) k`.execute(trx);
  await sql`
    insert into award (institution_id, id, call_id, application_id, outcome, decision, region_id, grant_amount, decided_at,
                       appeal_until, explanation_sha256)
    select ${own}, ${awd}, call, ${app},
           case kind when 'refused' then 'refused' when 'lost' then 'given-up' else 'awarded' end, 1, region,
           case when kind = 'refused' or b < 0.2 then 0 else 1200000 end, decided, decided + 14, repeat('e', 64)
      from ${drawn}`.execute(trx);
  await sql`
    insert into award_explanation (institution_id, id, content)
    select ${own}, ${awd}, jsonb_build_object('rawScore', ${score}, 'correctedScore', null, 'belowLeast', null,
           'zone', case when abs(${score} - 55) < 3 then 'grey' when ${score} > 55 then 'above' else 'below' end)
      from ${drawn}`.execute(trx);
  await sql`
    insert into mobility (institution_id, id, call_id, application_id, award_id, account_id, person_id, group_id, status, level,
                          region_id, grant_amount, country, planned_start, planned_end, departed_on, arrived_on, returned_on, opened_at)
    select ${own}, ${mob}, call, ${app}, ${awd}, ${acc}, ${per}, grp,
           case kind when 'lost' then 'cancelled' when 'abroad' then 'abroad' else 'returned' end, level, region,
           case when b < 0.2 then 0 else 1200000 end, country, departed, ended,
           case when kind <> 'lost' then departed end, case when kind <> 'lost' then departed + 1 end,
           case when kind = 'back' then ended end, decided
      from ${drawn} where kind <> 'refused'`.execute(trx);
  const events = sql`(select p.*, k, case when k = 0 then departed else ended end as day from ${drawn}, generate_series(0, 1) k
                       where kind in ('back', 'abroad') and (kind = 'back' or k = 0)) v`;
  await sql`
    insert into journal (institution_id, id, sequence, kind, noun, record_id, actor, at, request_key, data, previous_hash, hash)
    select ${own}, ${idOf('jrn', sql`k`)}, row_number() over (order by day, n), 'Mobility' || case when k = 0 then 'Departed' else 'Returned' end,
           'mobility', ${mob}, ${acc}, day + interval '10 hours' + interval '1 day' * floor(case when k = 0 then d else e end ^ 3 * 40),
           ${idOf('key', sql`k`)},
           case when k = 0 then jsonb_build_object('status', 'abroad', 'departedOn', day)
                else jsonb_build_object('status', 'returned', 'returnedOn', day, 'endReason', null) end, repeat('0', 64), repeat('1', 64)
      from ${events}`.execute(trx);
  await sql`
    insert into journal_head (institution_id, sequence, hash)
    select ${own}, max(sequence), repeat('1', 64) from journal where institution_id = ${own} having count(*) > 0`.execute(
    trx,
  );
};
