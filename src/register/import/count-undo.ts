import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

/** What undoing an import would do: rows that go, and rows that come back. */
export const countUndo = async (
  trx: RegisterTransaction,
  institutionId: string,
  batchId: string,
): Promise<{ readonly removed: number; readonly back: number }> => {
  const { rows } = await sql<{ removed: number; back: number }>`
    select (select count(*)::int from imported_record
             where institution_id = ${institutionId} and batch_id = ${batchId}) as removed,
           (select count(*)::int from imported_record
             where institution_id = ${institutionId} and superseded_by = ${batchId}) as back`.execute(trx);
  return rows[0] ?? { removed: 0, back: 0 };
};
