import { sql } from 'kysely';
import type { LaterImport } from '../../core/import/undo-import.ts';
import type { RegisterTransaction } from '../db.ts';

/** Imports that stand upon this one, the latest first: they changed rows of it, or found some unchanged while they wrote others. */
export const listLaterImports = async (
  trx: RegisterTransaction,
  institutionId: string,
  id: string,
): Promise<readonly LaterImport[]> => {
  const { rows } = await sql<LaterImport>`
    select b.id, b.file_name as "fileName" from import_batch b
     where b.institution_id = ${institutionId} and b.status = 'imported'
       and (b.builds_on ? ${id}
            or b.id in (select r.superseded_by from imported_record r
                         where r.institution_id = ${institutionId} and r.batch_id = ${id} and r.superseded_by is not null))
     order by b.started_at desc, b.id desc`.execute(trx);
  return rows;
};
