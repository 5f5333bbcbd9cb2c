import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

interface AnalystRow {
  readonly accountId: string;
  readonly name: string;
}

/** The analysts of an institution, who are the team of its studies, by name. */
export const listAnalysts = async (
  trx: RegisterTransaction,
  institutionId: string,
): Promise<readonly AnalystRow[]> => {
  const { rows } = await sql<AnalystRow>`
    select a.id as "accountId", a.name
      from membership m join account a on a.id = m.account_id
     where m.institution_id = ${institutionId} and m.role = 'analyst' and m.ended_at is null
     order by a.name collate "kk-x-icu", a.id`.execute(trx);
  return rows;
};
