import type { RegisterTransaction } from '../db.ts';

/** In whose records a review lies and whose it is; `undefined` where there is none. */
export const findAssignmentPlace = async (
  trx: RegisterTransaction,
  assignmentId: string,
): Promise<
  { readonly institutionId: string; readonly accountId: string; readonly callId: string } | undefined
> =>
  trx
    .selectFrom('review_registry')
    .select(['institution_id as institutionId', 'account_id as accountId', 'call_id as callId'])
    .where('assignment_id', '=', assignmentId)
    .executeTakeFirst();
