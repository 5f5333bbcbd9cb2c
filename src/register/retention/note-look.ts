import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

/** A term was looked after, whether something went or not. */
export const noteLook = async (
  trx: RegisterTransaction,
  institutionId: string,
  term: string,
  at: Date,
): Promise<void> => {
  await sql`
    insert into retention_look (institution_id, id, looked_at) values (${institutionId}, ${term}, ${at})
    on conflict (institution_id, id) do update set looked_at = excluded.looked_at`.execute(trx);
};
