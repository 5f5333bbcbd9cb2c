import { sql } from 'kysely';
import { remindApplicants, type RemindingState } from '../../core/application/remind-applicants.ts';
import type { Command } from '../command.ts';
import { readCall } from '../programme/read-call.ts';

type Draft = RemindingState['drafts'][number];

/** Each entry makes one letter; drafts that are submitted, unknown or reminded of today are skipped. */
export const remindApplicantsCommand: Command<
  { readonly callId: string; readonly draftIds: readonly string[] },
  RemindingState,
  { readonly reminded: number; readonly skipped: number }
> = {
  name: 'remind-applicants',
  load: async ({ trx, institutionId }, { callId, draftIds }) => {
    const call = await readCall(trx, callId);
    const { rows } = await sql<Draft>`
      select d.id, d.person_id as "personId",
             (select max(j.data ->> 'on') from journal j
               where j.institution_id = ${institutionId} and j.noun = 'person' and j.record_id = d.person_id
                 and j.kind = 'ApplicantReminded' and j.data ->> 'draftId' = d.id) as "remindedOn"
        from draft d
        join person p on p.institution_id = ${institutionId} and p.id = d.person_id and p.erased_at is null
        left join application a on a.institution_id = ${institutionId} and a.id = d.application_id
       where d.institution_id = ${institutionId} and d.call_id = ${callId} and d.id = any(${draftIds})
         and (a.status is null or a.status = 'reopened')
       order by d.id
         for update of d`.execute(trx);
    return { call: call?.standing, timeZone: call?.rules.timeZone ?? 'UTC', drafts: rows };
  },
  decide: remindApplicants,
  answer: (entries, _state, { draftIds }) => ({
    reminded: entries.length,
    skipped: new Set(draftIds).size - entries.length,
  }),
};
