import { sql } from 'kysely';
import type { RowFault } from '../../core/import/row-fault.ts';
import type { RegisterTransaction } from '../db.ts';

/** A row in quarantine. */
export interface FaultRow {
  readonly id: string;
  readonly line: number;
  /** The row as it came, in the order of the batch's header. */
  readonly cells: readonly string[];
  readonly reasons: readonly RowFault[];
  /** The import in which it passed. */
  readonly mendedBy: string | null;
}

/** Rows in quarantine of an import by line, at most `limit` after line `after`. */
export const listFaults = async (
  trx: RegisterTransaction,
  institutionId: string,
  {
    batchId,
    after = 0,
    limit = 100,
  }: { readonly batchId: string; readonly after?: number; readonly limit?: number },
): Promise<readonly FaultRow[]> => {
  const { rows } = await sql<FaultRow>`
    select id, line, cells, reasons, mended_by as "mendedBy" from import_fault
     where institution_id = ${institutionId} and batch_id = ${batchId} and line > ${after}
     order by line limit ${limit}`.execute(trx);
  return rows;
};
