import { sql } from 'kysely';
import type { RejectedRow } from '../../core/import/read-row.ts';
import type { RegisterTransaction } from '../db.ts';
import type { RowGuard } from './row-guard.ts';
import { storedKey } from './stored-key.ts';
import { rowIdOf } from './write-rows.ts';

/** A row for the quarantine, with its place among the rows of the file. */
export interface PlacedFault {
  readonly position: number;
  readonly row: RejectedRow;
}

/** Keep rows that did not pass, as they came, sealed where they name people. Their identifiers tell how often their key had come (`nthOf`). */
export const writeFaults = async (
  trx: RegisterTransaction,
  institutionId: string,
  batchId: string,
  faults: readonly PlacedFault[],
  guard?: RowGuard,
): Promise<void> => {
  if (faults.length === 0) return;
  const json = JSON.stringify(
    faults.map(({ position, row: { line, rowKey, nth, cells: raw, faults: found } }) => {
      const id = `${rowIdOf(batchId, position)}.${nth}`;
      const cells = raw.map((cell) => cell.toWellFormed());
      const reasons = found.map((reason) => ({ ...reason, value: reason.value.toWellFormed() }));
      const key = rowKey === undefined ? null : storedKey(rowKey);
      return guard === undefined
        ? { id, line, key, cells, reasons, sealed: null }
        : { id, line, key, cells: [], reasons: [], sealed: guard.sealFault({ cells, faults: reasons }, id) };
    }),
  );
  await sql`
    insert into import_fault (institution_id, id, batch_id, line, row_key, cells, reasons, row_sealed)
    select ${institutionId}, id, ${batchId}, line, key, cells, reasons, sealed
      from json_to_recordset(${json}::json) as v (id text, line integer, key text, cells jsonb, reasons jsonb, sealed text)`.execute(
    trx,
  );
};
