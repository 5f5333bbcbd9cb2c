import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

/** A file of a release, published or not, as text; `undefined` where it is not kept. */
export const readKeptFile = async (
  trx: RegisterTransaction,
  releaseId: string,
  name: string,
): Promise<string | undefined> => {
  const { rows } = await sql<{ readonly body: Buffer }>`
    select body from release_file where release_id = ${releaseId} and name = ${name}`.execute(trx);
  return rows[0]?.body.toString('utf8');
};
