import type { RegisterTransaction } from '../db.ts';
import { recordLooks } from '../person/record-looks.ts';

/** Write down that somebody looked at what is sent of these stays. */
export const recordEpvoLooks = async (
  trx: RegisterTransaction,
  institutionId: string,
  {
    actor,
    at,
    mobilityIds,
  }: { readonly actor: string; readonly at: Date; readonly mobilityIds: readonly string[] },
): Promise<void> => {
  if (mobilityIds.length === 0) return;
  const records = await trx
    .selectFrom('mobility')
    .select(['id', 'account_id as accountId'])
    .where('institution_id', '=', institutionId)
    .where('id', 'in', [...mobilityIds])
    .execute();
  await recordLooks(trx, institutionId, { actor, permission: 'read-epvo', records, at });
};
