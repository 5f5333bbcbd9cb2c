import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

/** Take the rows of an import and its quarantine away, and bring back what it changed and what it had mended. */
export const removeBatchRows = async (
  trx: RegisterTransaction,
  institutionId: string,
  batchId: string,
): Promise<void> => {
  await sql`delete from imported_record where institution_id = ${institutionId} and batch_id = ${batchId}`.execute(
    trx,
  );
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
