import { sql } from 'kysely';
import { remindOfStay, type RemindingStay } from '../../core/mobility/remind-of-stay.ts';
import type { DueReminder } from '../../core/mobility/stay-reminder.ts';
import type { Command } from '../command.ts';
import { findMobility } from './find-mobility.ts';

/** By the program itself; the entry makes one letter. */
export const remindOfStayCommand: Command<
  DueReminder & { readonly id: string },
  RemindingStay | undefined,
  { readonly reminded: boolean }
> = {
  name: 'remind-of-stay',
  load: async ({ trx, institutionId }, { id, about, plannedOn, step }) => {
    const mobility = await findMobility(trx, institutionId, id);
    if (mobility === undefined) return undefined;
    const { rows } = await sql<{ timeZone: string; isReminded: boolean }>`
      select coalesce((select o.time_zone from account o where o.id = ${mobility.accountId}), 'Asia/Almaty') as "timeZone",
             exists (select from journal j
                      where j.institution_id = ${institutionId} and j.noun = 'mobility' and j.record_id = ${id}
                        and j.kind = 'StayReminded' and j.data ->> 'about' = ${about}
                        and j.data ->> 'plannedOn' = ${plannedOn} and (j.data ->> 'step')::int = ${step}) as "isReminded"`.execute(
      trx,
    );
    const { status, plannedStart, plannedEnd } = mobility;
    const told = rows[0] ?? { timeZone: 'Asia/Almaty', isReminded: false };
    return { status, plannedStart, plannedEnd, ...told };
  },
  decide: remindOfStay,
  answer: (entries) => ({ reminded: entries.length > 0 }),
};
