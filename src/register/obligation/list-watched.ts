import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

/** Obligations that time can move or that are to be reminded of, page by page by institution and id; across institutions. */
export const listWatched = async (
  trx: RegisterTransaction,
  after: { readonly institutionId: string; readonly id: string },
  most: number,
): Promise<readonly { readonly institutionId: string; readonly id: string }[]> => {
  const { rows } = await sql<{ institutionId: string; id: string }>`
    select institution_id as "institutionId", id from obligation
     where status in ('running', 'refunding') and (institution_id, id) > (${after.institutionId}, ${after.id})
     order by institution_id, id limit ${most}`.execute(trx);
  return rows;
};
