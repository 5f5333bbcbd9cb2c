import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

/** A file of a published release as it was kept, byte for byte; `undefined` where there is none of the name. */
export const findReleaseFile = async (
  trx: RegisterTransaction,
  release: string,
  name: string,
): Promise<{ readonly body: Buffer; readonly mediaType: string } | undefined> => {
  const { rows } = await sql<{ readonly body: Buffer; readonly mediaType: string }>`
    select f.body, f.media_type as "mediaType" from release r join release_file f on f.release_id = r.id
     where r.name = ${release} and r.status = 'published' and f.name = ${name}`.execute(trx);
  return rows[0];
};
