import { sql } from 'kysely';
import type { OutcomeImportStanding } from '../../core/alumni/outcome-import.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

type OutcomeImportRow = OutcomeImportStanding & { readonly id: string; readonly fileName: string };

/** The files that were imported, newest first. */
export const listOutcomeImports = async (
  trx: RegisterTransaction,
  institutionId: string,
): Promise<readonly OutcomeImportRow[]> => {
  const { rows } = await sql<OutcomeImportRow>`
    select i.id, i.evidence, i.file_sha256 as "fileSha256", i.recorded, i.status,
           ${instant('i.imported_at')} as "importedAt", ${instant('i.undone_at')} as "undoneAt",
           coalesce(t.file_name, '') as "fileName"
      from outcome_import i
      left join outcome_import_text t on t.institution_id = ${institutionId} and t.id = i.id
     where i.institution_id = ${institutionId}
     order by i.imported_at desc, i.id desc limit 200`.execute(trx);
  return rows;
};
