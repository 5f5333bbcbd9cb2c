import { sql, type RawBuilder } from 'kysely';
import type { BreachAudience } from '../../core/breach/audience.ts';

const applicants = (institutionId: string) =>
  sql`select a.account_id from application a where a.institution_id = ${institutionId}`;
const participants = (institutionId: string) =>
  sql`select m.account_id from mobility m where m.institution_id = ${institutionId}`;
const members = (institutionId: string) =>
  sql`select s.account_id from membership s where s.institution_id = ${institutionId} and s.ended_at is null`;

/** The ids of the accounts of a set that can still be written to, as a query. */
export const audienceOf = (institutionId: string, audience: BreachAudience): RawBuilder<unknown> => {
  const ids = {
    applicants: applicants(institutionId),
    participants: participants(institutionId),
    staff: sql`${members(institutionId)} and s.role <> 'applicant'`,
    everybody: sql`${members(institutionId)} union ${applicants(institutionId)} union ${participants(institutionId)}`,
  }[audience];
  return sql`
    select o.id from account o
     where o.id in (${ids}) and o.erased_at is null and o.email not like '%@invalid'`;
};
