import { sql } from 'kysely';
import type { ImportBatchStanding } from '../../core/import/import-batch.ts';
import type { RegisterTransaction } from '../db.ts';
import { batchColumns } from './batch-columns.ts';

/** An import in the list of its institution. */
export interface BatchRow extends ImportBatchStanding {
  readonly id: string;
  readonly fileName: string;
  /** Rows read so far, while it is reading. */
  readonly rowsRead: number;
  /** Rows in quarantine that no later import mended. */
  readonly open: number;
}

/** Imports of an institution, the latest first, at most 200. */
export const listBatches = async (
  trx: RegisterTransaction,
  institutionId: string,
): Promise<readonly BatchRow[]> => {
  const { rows } = await sql<BatchRow>`
    select ${batchColumns} from import_batch b where b.institution_id = ${institutionId}
     order by b.started_at desc, b.id desc limit 200`.execute(trx);
  return rows;
};
