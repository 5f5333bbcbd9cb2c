import type { RegisterTransaction } from '../db.ts';

/** Why a party refused, in its words; `null` where they were erased. */
export const findRefusalReason = async (
  trx: RegisterTransaction,
  institutionId: string,
  signatureId: string,
): Promise<string | null> => {
  const row = await trx
    .selectFrom('signature_text')
    .select('reason')
    .where('institution_id', '=', institutionId)
    .where('id', '=', signatureId)
    .executeTakeFirst();
  return row?.reason ?? null;
};
