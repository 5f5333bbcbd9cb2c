import type { RegisterTransaction } from '../db.ts';

/** Ids of the applications of an account in one institution, in their order. */
export const listApplicationIds = async (
  trx: RegisterTransaction,
  institutionId: string,
  accountId: string,
): Promise<readonly string[]> => {
  const rows = await trx
    .selectFrom('application')
    .select('id')
    .where('institution_id', '=', institutionId)
    .where('account_id', '=', accountId)
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
};
