import { sql } from 'kysely';
import { openFollowUps, type DueAlumnus } from '../../core/alumni/open-follow-ups.ts';
import type { Command } from '../command.ts';
import { registerCodes } from './register-codes.ts';
import { followReturnFacts } from './follow-return-facts.ts';

/** At once; what is left comes with the next command. */
const most = 500;
/** Longer than a wave can be answered: whoever is overdue by more is not looked at each day again. */
const longest = 92;

/** Each day by the program: whose wave has come and who agreed to be asked. Each entry makes one letter. */
export const openFollowUpsCommand: Command<
  { readonly today: string; readonly after: string },
  readonly DueAlumnus[],
  { readonly invited: number; readonly last: string | null }
> = {
  name: 'open-follow-ups',
  load: async ({ trx, institutionId }, { today, after }) => {
    const { rows } = await sql<DueAlumnus>`
      select a.id, a.account_id as "accountId", a.ended_on::text as "endedOn", a.status,
             exists (select from consent c where c.institution_id = ${institutionId} and c.person_id = a.person_id
                        and c.purpose = 'follow-up' and c.withdrawn_at is null) as "hasConsent",
             coalesce((select max(f.wave) from follow_up f
                        where f.institution_id = ${institutionId} and f.alumnus_id = a.id), 0) as "lastWave"
        from alumnus a
       where a.institution_id = ${institutionId} and a.status = 'asked' and a.id > ${after}
         and exists (select from unnest(array[6, 12, 36, 60]) w
                      where (a.ended_on + make_interval(months => w))::date
                            between ${today}::date - ${longest}::int and ${today}::date
                        and not exists (select from follow_up f where f.institution_id = ${institutionId}
                                           and f.alumnus_id = a.id and f.wave >= w))
       order by a.id limit ${most} for update of a`.execute(trx);
    return rows;
  },
  decide: openFollowUps,
  save: async (place, { entries }) => {
    await registerCodes(place, entries);
    await followReturnFacts(place, entries);
  },
  answer: (entries, due) => ({
    invited: entries.length,
    last: due.length === most ? (due.at(-1)?.id ?? null) : null,
  }),
};
