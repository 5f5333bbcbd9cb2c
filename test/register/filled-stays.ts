import { sql } from 'kysely';
import type { Register } from '../../src/register/db.ts';
import { filledCall, filledInstitution } from './filled-call.ts';

/**
 * A stay that is over for each application of the filled call, with its award, written by SQL; with `dueOn` a report that was asked for
 * and is due on that day. For measurements.
 */
export const fillStays = async (register: Register, dueOn?: string): Promise<void> => {
  const title = JSON.stringify({ title: { kk: 'Конкурс', ru: 'Конкурс', en: 'Call' } });
  await register.readWrite(async (trx) => {
    await sql`update call_rules set rules = ${title}::jsonb where call_id = ${filledCall}`.execute(trx);
  });
  await register.inInstitution(filledInstitution, async (trx) => {
    await sql`
      insert into award (institution_id, id, call_id, application_id, outcome, decision, region_id, grant_amount, decided_at,
                         appeal_until, explanation_sha256)
      select institution_id, 'awd' || substr(id, 4), call_id, id, 'awarded', 1, region_id, 1, now(), now(), repeat('e', 64)
        from application where institution_id = ${filledInstitution}`.execute(trx);
    await sql`
      insert into mobility (institution_id, id, call_id, application_id, award_id, account_id, person_id, status, level,
                            region_id, grant_amount, country, planned_start, planned_end, returned_on, opened_at)
      select institution_id, 'mob' || substr(id, 4), call_id, id, 'awd' || substr(id, 4), account_id, person_id, 'returned',
             level, region_id, 1, first_country, '2026-01-19', '2026-06-18', '2026-06-18', now()
        from application where institution_id = ${filledInstitution}`.execute(trx);
    if (dueOn === undefined) return;
    await sql`
      insert into report (institution_id, id, mobility_id, call_id, account_id, status, asked_at, due_on, reminders)
      select institution_id, 'rep' || substr(id, 4), id, call_id, account_id, 'asked', now(), ${dueOn}, 0
        from mobility where institution_id = ${filledInstitution}`.execute(trx);
  });
};
