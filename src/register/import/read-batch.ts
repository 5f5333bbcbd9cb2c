import { sql } from 'kysely';
import type { ImportProfile } from '../../core/import/import-profile.ts';
import type { RegisterTransaction } from '../db.ts';
import { batchColumns } from './batch-columns.ts';
import type { BatchRow } from './list-batches.ts';

/** An import with its headings and the mapping as it was. */
export interface Batch extends BatchRow {
  readonly header: readonly string[];
  readonly mapping: ImportProfile;
}

/** One import, `undefined` where the institution has none of this id. */
export const readBatch = async (
  trx: RegisterTransaction,
  institutionId: string,
  id: string,
): Promise<Batch | undefined> => {
  const { rows } = await sql<Batch>`
    select ${batchColumns}, b.header, b.mapping from import_batch b
     where b.institution_id = ${institutionId} and b.id = ${id}`.execute(trx);
  return rows[0];
};
