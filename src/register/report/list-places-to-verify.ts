import type { RegisterTransaction } from '../db.ts';

/** Institutions with results that no verdict has settled, in the order of their ids. For the national role. */
export const listPlacesToVerify = async (trx: RegisterTransaction): Promise<readonly string[]> => {
  const rows = await trx
    .selectFrom('result')
    .select('institution_id')
    .distinct()
    .where('verdict', 'is', null)
    .orderBy('institution_id')
    .execute();
  return rows.map(({ institution_id: institutionId }) => institutionId);
};
