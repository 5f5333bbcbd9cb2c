import type { RegisterTransaction } from '../db.ts';

/** The account that a report is of; `undefined` where the institution has no such report. */
export const findReportOwner = async (
  trx: RegisterTransaction,
  institutionId: string,
  reportId: string,
): Promise<string | undefined> =>
  (
    await trx
      .selectFrom('report')
      .select('account_id')
      .where('institution_id', '=', institutionId)
      .where('id', '=', reportId)
      .executeTakeFirst()
  )?.account_id;
