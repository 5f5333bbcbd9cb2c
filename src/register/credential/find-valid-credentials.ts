import type { CredentialStanding } from '../../core/credential/credential.ts';
import type { KnownCredential } from '../../core/credential/revoke-credential.ts';
import type { RegisterTransaction } from '../db.ts';
import { findStanding } from '../standing.ts';

/** The valid credentials of a result, locked. */
export const findValidCredentials = async (
  trx: RegisterTransaction,
  institutionId: string,
  resultId: string,
): Promise<readonly KnownCredential[]> => {
  const rows = await trx
    .selectFrom('credential')
    .select('id')
    .where('institution_id', '=', institutionId)
    .where('result_id', '=', resultId)
    .where('status', '=', 'valid')
    .orderBy('id')
    .execute();
  const found: KnownCredential[] = [];
  for (const { id } of rows) {
    const standing = await findStanding<CredentialStanding>(trx, 'credential', institutionId, id);
    if (standing?.status === 'valid') found.push({ ...standing, id });
  }
  return found;
};
