import { sql } from 'kysely';
import { followConsents, type ChangedAlumnus } from '../../core/alumni/follow-consents.ts';
import type { Command } from '../command.ts';
import { followReturnFacts } from './follow-return-facts.ts';

/** At once; what is left comes with the next command. */
const most = 500;

/** Each day by the program, before anybody is asked: whose consent or record is not what it was. */
export const followConsentsCommand: Command<
  { readonly today: string },
  readonly ChangedAlumnus[],
  { readonly changed: number }
> = {
  name: 'stop-follow-ups',
  load: async ({ trx, institutionId }) => {
    const consent = sql`exists (select from consent c where c.institution_id = ${institutionId}
      and c.person_id = a.person_id and c.purpose = 'follow-up' and c.withdrawn_at is null)`;
    const { rows } = await sql<ChangedAlumnus>`
      select a.id, a.status, p.erased_at is not null as "isErased", ${consent} as "hasConsent",
             coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'status', f.status)) from follow_up f
                        where f.institution_id = ${institutionId} and f.alumnus_id = a.id), '[]') as "followUps"
        from alumnus a join person p on p.institution_id = ${institutionId} and p.id = a.person_id
       where a.institution_id = ${institutionId}
         and (a.status <> 'erased' and p.erased_at is not null
           or a.status = 'asked' and not ${consent}
              and exists (select from consent c where c.institution_id = ${institutionId}
                             and c.person_id = a.person_id and c.purpose = 'follow-up')
           or a.status = 'stopped' and a.stop_reason = 'withdrawn' and ${consent})
       order by a.id limit ${most} for update of a`.execute(trx);
    return rows;
  },
  decide: followConsents,
  save: async (place, { entries }) => followReturnFacts(place, entries),
  answer: (_entries, changed) => ({ changed: changed.length }),
};
