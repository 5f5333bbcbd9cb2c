import type { RegisterTransaction } from '../db.ts';
import type { Vault } from '../vault.ts';
import { hashOfFollowUpCode } from './follow-up-code.ts';

/** Where the follow-up of a typed code lies, in whatever institution. */
export const findCode = async (
  trx: RegisterTransaction,
  vault: Pick<Vault, 'identityKey'>,
  code: string,
): Promise<{ readonly institutionId: string; readonly followUpId: string } | undefined> => {
  const row = await trx
    .selectFrom('follow_up_registry')
    .select(['institution_id', 'follow_up_id'])
    .where('code_hash', '=', hashOfFollowUpCode(vault, code))
    .executeTakeFirst();
  return row && { institutionId: row.institution_id, followUpId: row.follow_up_id };
};
