import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

/** A file of a release before it is kept. */
export interface NewReleaseFile {
  readonly name: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly body: Uint8Array;
}

/** Keep the files of a release that is being built, instead of what a broken-off try left. Throws where it is not being built. */
export const keepFiles = async (
  trx: RegisterTransaction,
  releaseId: string,
  files: readonly NewReleaseFile[],
): Promise<void> => {
  const { rows } =
    await sql`select id from release where id = ${releaseId} and status = 'ordered' for update`.execute(trx);
  if (rows.length === 0) throw new Error(`${releaseId} is not being built`);
  await sql`delete from release_file where release_id = ${releaseId}`.execute(trx);
  for (const { name, mediaType, sha256, body } of files) {
    await sql`
      insert into release_file (release_id, name, media_type, bytes, sha256, body)
      values (${releaseId}, ${name}, ${mediaType}, ${body.length}, ${sha256}, ${Buffer.from(body)})`.execute(
      trx,
    );
  }
};
