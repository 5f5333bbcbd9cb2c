import { sql } from 'kysely';
import type { RejectedRow } from '../../core/import/read-row.ts';
import type { RegisterTransaction } from '../db.ts';
import { storedKey } from './stored-key.ts';
import { rowIdOf } from './write-rows.ts';

/** A row for the quarantine, with its place among the rows of the file. */
export interface PlacedFault {
  readonly position: number;
  readonly row: RejectedRow;
}

/** Keep rows that did not pass, as they came. Their identifiers tell how often their key had come (`nthOf`). */
export const writeFaults = async (
  trx: RegisterTransaction,
  institutionId: string,
  batchId: string,
  faults: readonly PlacedFault[],
): Promise<void> => {
  if (faults.length === 0) return;
  const json = JSON.stringify(
    faults.map(({ position, row: { line, rowKey, nth, cells, faults: reasons } }) => ({
      id: `${rowIdOf(batchId, position)}.${nth}`,
      line,
      key: rowKey === undefined ? null : storedKey(rowKey),
      cells: cells.map((cell) => cell.toWellFormed()),
      reasons: reasons.map((reason) => ({ ...reason, value: reason.value.toWellFormed() })),
    })),
  );
  await sql`
    insert into import_fault (institution_id, id, batch_id, line, row_key, cells, reasons)
    select ${institutionId}, id, ${batchId}, line, key, cells, reasons
      from json_to_recordset(${json}::json) as v (id text, line integer, key text, cells jsonb, reasons jsonb)`.execute(
    trx,
  );
};
