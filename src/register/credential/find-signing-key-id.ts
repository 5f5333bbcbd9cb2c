import type { RegisterTransaction } from '../db.ts';

/** Which key signs in an institution, locked: it is not replaced before the transaction ends. `undefined` where there is none. */
export const findSigningKeyId = async (
  trx: RegisterTransaction,
  institutionId: string,
): Promise<string | undefined> => {
  const row = await trx
    .selectFrom('issuer_key')
    .select('id')
    .where('institution_id', '=', institutionId)
    .where('retired_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  return row?.id;
};
