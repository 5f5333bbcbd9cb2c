import type { Place } from '../command.ts';

/** The id of an account's person here. */
export const findPersonOf = async (
  { trx, institutionId }: Place,
  accountId: string,
): Promise<string | undefined> => {
  const row = await trx
    .selectFrom('person')
    .select('id')
    .where('institution_id', '=', institutionId)
    .where('account_id', '=', accountId)
    .where('erased_at', 'is', null)
    .executeTakeFirst();
  return row?.id;
};
