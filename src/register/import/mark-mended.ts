import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

/** Mark rows of the quarantine that passed in this import: those it names, and those of the same target whose keys it brought. */
export const markMended = async (
  trx: RegisterTransaction,
  institutionId: string,
  {
    batchId,
    target,
    mends,
  }: { readonly batchId: string; readonly target: string; readonly mends: readonly string[] },
): Promise<void> => {
  await sql`
    update import_fault f set mended_by = ${batchId}
     where f.institution_id = ${institutionId} and f.mended_by is null and f.batch_id <> ${batchId}
       and (f.id = any(${[...mends]})
            or f.row_key is not null
               and exists (select from import_batch b
                            where b.institution_id = ${institutionId} and b.id = f.batch_id and b.target = ${target})
               and exists (select from imported_record r
                            where r.institution_id = ${institutionId} and r.target = ${target}
                              and r.row_key = f.row_key and r.superseded_by is null and r.batch_id = ${batchId}))`.execute(
    trx,
  );
};
