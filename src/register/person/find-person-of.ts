import type { Place } from '../command.ts';

/** The id of an account's person in the institution, if it has one there that was not forgotten. */
export const findPersonOf = async (
  { trx, institutionId }: Pick<Place, 'trx' | 'institutionId'>,
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
