import type { RegisterTransaction } from '../db.ts';

/** The places of one list that are revoked, in their order. */
export const listRevokedPlaces = async (
  trx: RegisterTransaction,
  institutionId: string,
  list: number,
): Promise<readonly number[]> => {
  const rows = await trx
    .selectFrom('credential')
    .select('place')
    .where('institution_id', '=', institutionId)
    .where('list', '=', list)
    .where('status', '=', 'revoked')
    .orderBy('place')
    .execute();
  return rows.map(({ place }) => place);
};
