import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** A document about the life after a stay, as it is shown and sent. */
export interface AlumnusFileRow {
  readonly id: string;
  readonly alumnusId: string;
  readonly accountId: string;
  readonly sha256: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly uploadedAt: string;
}

const columns = sql`
  id, alumnus_id as "alumnusId", account_id as "accountId", sha256, name, media_type as "mediaType",
  bytes::float8 as bytes, ${instant('uploaded_at')} as "uploadedAt"`;

/** A document by its id, unless it was removed. */
export const findAlumnusFile = async (
  trx: RegisterTransaction,
  institutionId: string,
  id: string,
): Promise<AlumnusFileRow | undefined> => {
  const { rows } = await sql<AlumnusFileRow>`
    select ${columns} from alumnus_file
     where institution_id = ${institutionId} and id = ${id} and removed_at is null`.execute(trx);
  return rows[0];
};

/** All documents of these alumni, in the order in which they came. */
export const listAlumnusFiles = async (
  trx: RegisterTransaction,
  institutionId: string,
  alumnusIds: readonly string[],
): Promise<readonly AlumnusFileRow[]> => {
  const { rows } = await sql<AlumnusFileRow>`
    select ${columns} from alumnus_file
     where institution_id = ${institutionId} and alumnus_id = any(${alumnusIds}) and removed_at is null
     order by uploaded_at, id`.execute(trx);
  return rows;
};
