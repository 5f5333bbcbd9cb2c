import type { RegisterTransaction } from '../db.ts';

/** In whose records a verification lies and whose it is; `undefined` where there is none. */
export const findVerificationPlace = async (
  trx: RegisterTransaction,
  verificationId: string,
): Promise<{ readonly institutionId: string; readonly accountId: string } | undefined> =>
  trx
    .selectFrom('verification_registry')
    .select(['institution_id as institutionId', 'account_id as accountId'])
    .where('verification_id', '=', verificationId)
    .executeTakeFirst();
