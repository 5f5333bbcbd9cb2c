import type { Register } from '../db.ts';

/** The id of an account's person in an institution, if it has one there that was not forgotten. */
export const findOwnPerson = async (
  register: Register,
  institutionId: string,
  accountId: string,
): Promise<string | undefined> =>
  register.inInstitution(institutionId, async (trx) => {
    const row = await trx
      .selectFrom('person')
      .select('id')
      .where('institution_id', '=', institutionId)
      .where('account_id', '=', accountId)
      .where('erased_at', 'is', null)
      .executeTakeFirst();
    return row?.id;
  });
