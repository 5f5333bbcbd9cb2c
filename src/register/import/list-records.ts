import { sql } from 'kysely';
import type { RecordValues } from '../../core/import/import-target.ts';
import type { RegisterTransaction } from '../db.ts';

/** A row that stands. */
export interface RecordRow {
  readonly rowKey: string;
  readonly recordKey: string;
  readonly batchId: string;
  readonly line: number;
  readonly values: RecordValues;
}

/** Rows of a target that stand, by key, at most `limit` after the key `after`; of one import alone with `batchId`. */
export const listRecords = async (
  trx: RegisterTransaction,
  institutionId: string,
  {
    target,
    batchId,
    after = '',
    limit = 100,
    text = '',
  }: {
    readonly target: string;
    readonly batchId?: string;
    readonly after?: string;
    readonly limit?: number;
    /** Only rows with a value that holds it, whatever the case of its letters. */
    readonly text?: string;
  },
): Promise<readonly RecordRow[]> => {
  const ofBatch = batchId === undefined ? sql`` : sql`and batch_id = ${batchId}`;
  const withText =
    text === ''
      ? sql``
      : sql`and exists (select from jsonb_each_text(content) v where strpos(lower(v.value), lower(${text})) > 0)`;
  const { rows } = await sql<RecordRow>`
    select row_key as "rowKey", record_key as "recordKey", batch_id as "batchId", line, content as values
      from imported_record
     where institution_id = ${institutionId} and target = ${target} and superseded_by is null and row_key > ${after} ${ofBatch} ${withText}
     order by row_key limit ${limit}`.execute(trx);
  return rows;
};
