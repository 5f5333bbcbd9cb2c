import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import { rowIdOf } from './write-rows.ts';

/** Rows that one statement takes away, so that none of them takes long. */
const groupLength = 20_000;

/** Take the rows of an import and its quarantine away, and bring back what it changed and what it had mended. `rows`: how many its file had. */
export const removeBatchRows = async (
  trx: RegisterTransaction,
  institutionId: string,
  { batchId, rows }: { readonly batchId: string; readonly rows: number },
): Promise<void> => {
  for (let from = 1; from <= rows; from += groupLength) {
    const ids = Array.from({ length: Math.min(groupLength, rows - from + 1) }, (_, at) =>
      rowIdOf(batchId, from + at),
    );
    await sql`delete from imported_record where institution_id = ${institutionId} and id = any(${ids})`.execute(
      trx,
    );
  }
  await sql`
    update imported_record set superseded_by = null
     where institution_id = ${institutionId} and superseded_by = ${batchId}`.execute(trx);
  await sql`delete from import_fault where institution_id = ${institutionId} and batch_id = ${batchId}`.execute(
    trx,
  );
  await sql`
    update import_fault set mended_by = null
     where institution_id = ${institutionId} and mended_by = ${batchId}`.execute(trx);
};
