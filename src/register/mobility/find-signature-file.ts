import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

/** Where the scan or the digital signature of a party lies, and whose agreement it is. */
interface FoundSignatureFile {
  readonly accountId: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
}

export const findSignatureFile = async (
  trx: RegisterTransaction,
  institutionId: string,
  signatureId: string,
): Promise<FoundSignatureFile | undefined> => {
  const { rows } = await sql<FoundSignatureFile>`
    select account_id as "accountId", sha256, bytes::int, media_type as "mediaType" from signature_file
     where institution_id = ${institutionId} and id = ${signatureId} and removed_at is null`.execute(trx);
  return rows[0];
};
