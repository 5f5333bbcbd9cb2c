import { sql } from 'kysely';
import { addDays } from '../../core/basics/add-days.ts';
import { openAlumni, type AskedAlumnus, type EndedStay } from '../../core/alumni/open-alumni.ts';
import type { Command } from '../command.ts';
import { followReturnFacts } from './follow-return-facts.ts';

/** At once; what is left comes with the next command. */
const most = 500;
/** So long after the planned end nobody waits for the word that somebody is back. */
const patience = 30;

/** Each day by the program: stays that ended and are not followed yet, and those whose last day was put right. */
export const openAlumniCommand: Command<
  { readonly today: string },
  Parameters<typeof openAlumni>[0],
  { readonly opened: number }
> = {
  name: 'open-alumnus',
  load: async ({ trx, institutionId }, { today }) => {
    const { rows: stays } = await sql<EndedStay>`
      select m.id as "mobilityId", m.account_id as "accountId", m.person_id as "personId", m.call_id as "callId",
             coalesce(m.returned_on, m.planned_end)::text as "endedOn", m.level, m.country, m.group_id as "groupId",
             d.content -> 'record' ->> 'field' as field, a.id as "alumnusId",
             coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'wave', f.wave)) from follow_up f
                        where f.institution_id = ${institutionId} and f.alumnus_id = a.id and f.status = 'invited'), '[]') as awaited
        from mobility m
        join application p on p.institution_id = ${institutionId} and p.id = m.application_id
        left join application_document d
          on d.institution_id = ${institutionId} and d.application_id = p.id and d.version = p.version
        left join alumnus a on a.institution_id = ${institutionId} and a.mobility_id = m.id
       where m.institution_id = ${institutionId}
         and (m.status = 'returned' and coalesce(m.returned_on, m.planned_end) < ${today}::date
           or m.status = 'abroad' and m.planned_end < ${addDays(today, -patience)}::date)
         and (a.id is null or a.status <> 'erased' and a.ended_on <> coalesce(m.returned_on, m.planned_end))
       order by m.id limit ${most} for update of m`.execute(trx);
    const people = stays.map(({ personId }) => personId);
    const { rows: asked } = await sql<AskedAlumnus>`
      select a.id, a.person_id as "personId", a.ended_on::text as "endedOn",
             coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'status', f.status)) from follow_up f
                        where f.institution_id = ${institutionId} and f.alumnus_id = a.id), '[]') as "followUps"
        from alumnus a
       where a.institution_id = ${institutionId} and a.status = 'asked' and a.person_id = any(${people})
       order by a.id`.execute(trx);
    return { stays, asked };
  },
  decide: openAlumni,
  save: async (place, { entries }) => followReturnFacts(place, entries),
  answer: (_entries, { stays }) => ({ opened: stays.length }),
};
