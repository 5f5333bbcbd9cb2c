import { sql } from 'kysely';
import {
  stayReminder,
  stayReminderDays,
  type DueReminder,
  type RemindedStay,
} from '../../core/mobility/stay-reminder.ts';
import type { Register } from '../db.ts';

/** A reminder that is due, and of which stay. */
interface StayDue extends DueReminder {
  readonly institutionId: string;
  readonly id: string;
}

type Row = RemindedStay & { readonly institutionId: string; readonly id: string };

/** Reminders of all institutions that are due at `now` and were not written before. */
export const listDueReminders = async (register: Register, now: string): Promise<readonly StayDue[]> => {
  const first = -(stayReminderDays[0] ?? 0);
  const last = (stayReminderDays.at(-1) ?? 0) + 8;
  const { rows } = await register.readOnly('qaitu_national', async (trx) =>
    sql<Row & { reminded: readonly string[] }>`
      select m.institution_id as "institutionId", m.id, m.status, m.planned_start::text as "plannedStart",
             m.planned_end::text as "plannedEnd", coalesce(o.time_zone, 'Asia/Almaty') as "timeZone",
             array(select concat_ws(' ', j.data ->> 'about', j.data ->> 'plannedOn', j.data ->> 'step') from journal j
                    where j.institution_id = m.institution_id and j.noun = 'mobility' and j.record_id = m.id
                      and j.kind = 'StayReminded') as reminded
        from mobility m
        join account o on o.id = m.account_id
       where m.status in ('agreed', 'abroad')
         and case m.status when 'agreed' then m.planned_start else m.planned_end end
             between ${now}::timestamptz::date - ${last}::integer and ${now}::timestamptz::date + ${first + 1}::integer`.execute(
      trx,
    ),
  );
  return rows.flatMap(({ institutionId, id, reminded, ...stay }) => {
    const due = stayReminder(stay, now);
    if (due === undefined) return [];
    const name = `${due.about} ${due.plannedOn} ${due.step}`;
    return reminded.includes(name) ? [] : [{ institutionId, id, ...due }];
  });
};
