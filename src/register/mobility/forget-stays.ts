import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

/**
 * What a person wrote about his stays in one institution: whom to call, dangers with what was answered, what he claimed for a
 * group, and the words of reasons about him. Dates, amounts and that something was reported stay.
 */
export const forgetStays = async (
  trx: RegisterTransaction,
  institutionId: string,
  person: { readonly personId: string; readonly accountId: string },
): Promise<void> => {
  const { personId, accountId } = person;
  const stays = sql`select m.id from mobility m
    where m.institution_id = ${institutionId} and m.person_id = ${personId}`;
  await sql`delete from emergency_contact
             where institution_id = ${institutionId} and id in (${stays})`.execute(trx);
  await sql`
    delete from safety_report_text
     where institution_id = ${institutionId}
       and id in (select s.id from safety_report s
                   where s.institution_id = ${institutionId} and s.mobility_id in (${stays}))`.execute(trx);
  await sql`
    delete from entry_reason
     where institution_id = ${institutionId}
       and id in (select j.id from journal j where j.institution_id = ${institutionId}
                     and (j.noun = 'mobility' and j.record_id in (${stays})
                       or j.noun = 'cost-line' and j.record_id in (
                            select c.id from cost_line c
                             where c.institution_id = ${institutionId} and c.mobility_id in (${stays}))
                       or j.noun = 'milestone' and j.record_id in (
                            select w.id from milestone_claim w
                             where w.institution_id = ${institutionId} and w.account_id = ${accountId})))`.execute(
    trx,
  );
  await sql`delete from milestone_claim
             where institution_id = ${institutionId} and account_id = ${accountId}`.execute(trx);
};
