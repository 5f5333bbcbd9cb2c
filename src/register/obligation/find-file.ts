import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** A proof as it is shown and sent. */
export interface ObligationFileRow {
  readonly id: string;
  readonly obligationId: string;
  readonly accountId: string;
  readonly sha256: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly uploadedAt: string;
}

const columns = sql`
  id, obligation_id as "obligationId", account_id as "accountId", sha256, name, media_type as "mediaType",
  bytes::float8 as bytes, ${instant('uploaded_at')} as "uploadedAt"`;

/** A proof by its id, unless it was removed. */
export const findObligationFile = async (
  trx: RegisterTransaction,
  institutionId: string,
  id: string,
): Promise<ObligationFileRow | undefined> => {
  const { rows } = await sql<ObligationFileRow>`
    select ${columns} from obligation_file
     where institution_id = ${institutionId} and id = ${id} and removed_at is null`.execute(trx);
  return rows[0];
};

/** All proofs of an obligation, in the order in which they came. */
export const listObligationFiles = async (
  trx: RegisterTransaction,
  institutionId: string,
  obligationId: string,
): Promise<readonly ObligationFileRow[]> => {
  const { rows } = await sql<ObligationFileRow>`
    select ${columns} from obligation_file
     where institution_id = ${institutionId} and obligation_id = ${obligationId} and removed_at is null
     order by uploaded_at, id`.execute(trx);
  return rows;
};
