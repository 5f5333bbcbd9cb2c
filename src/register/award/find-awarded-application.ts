import type { RegisterTransaction } from '../db.ts';

/** The application that an award is of; `undefined` where the institution has no such award. */
export const findAwardedApplication = async (
  trx: RegisterTransaction,
  institutionId: string,
  awardId: string,
): Promise<string | undefined> =>
  (
    await trx
      .selectFrom('award')
      .select('application_id')
      .where('institution_id', '=', institutionId)
      .where('id', '=', awardId)
      .executeTakeFirst()
  )?.application_id;
