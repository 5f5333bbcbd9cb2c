import type { RegisterTransaction } from '../db.ts';

/** The number of a university in the EPVO, from its identifiers. */
export const findUniversityNumber = async (
  trx: RegisterTransaction,
  institutionId: string,
): Promise<number | undefined> => {
  const row = await trx
    .selectFrom('identifier')
    .select('value')
    .where('institution_id', '=', institutionId)
    .where('kind', '=', 'epvo')
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return row === undefined ? undefined : Number(row.value);
};
