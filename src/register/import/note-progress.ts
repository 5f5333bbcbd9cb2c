import { sql } from 'kysely';
import type { Register } from '../db.ts';

/** Write down how many rows were read so far. False where the import is not under way any more: somebody cancelled it. */
export const noteProgress = async (
  register: Register,
  institutionId: string,
  batchId: string,
  rows: number,
): Promise<boolean> =>
  register.inInstitution(institutionId, async (trx) => {
    const { numAffectedRows } = await sql`
      update import_batch set rows_read = ${rows}
       where institution_id = ${institutionId} and id = ${batchId} and status = 'reading'`.execute(trx);
    return (numAffectedRows ?? 0n) > 0n;
  });
