import type { RegisterTransaction } from '../db.ts';

/** The account of whom a stay names for its safety; `null` where it names nobody, `undefined` where there is no such stay. */
export const findSafetyPerson = async (
  trx: RegisterTransaction,
  institutionId: string,
  mobilityId: string,
): Promise<string | null | undefined> =>
  (
    await trx
      .selectFrom('mobility')
      .select('safety_account_id')
      .where('institution_id', '=', institutionId)
      .where('id', '=', mobilityId)
      .executeTakeFirst()
  )?.safety_account_id;
