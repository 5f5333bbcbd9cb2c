import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

/** How the person who applied is called, by his own record and else by his account; `''` for who was forgotten. */
export const nameOfApplicant = async (
  trx: RegisterTransaction,
  institutionId: string,
  applicationId: string,
): Promise<string> => {
  const { rows } = await sql<{ name: string }>`
    select coalesce(nullif(concat_ws(' ', p.given_name, p.family_name), ''), o.name, '') as name
      from application a
      left join person_detail p on p.institution_id = ${institutionId} and p.id = a.person_id
      left join account o on o.id = a.account_id
     where a.institution_id = ${institutionId} and a.id = ${applicationId}`.execute(trx);
  return rows[0]?.name ?? '';
};
