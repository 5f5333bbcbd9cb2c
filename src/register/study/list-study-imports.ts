import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** A file that was taken into a study, and in what it departed from the standard or was not kept. */
interface StudyImport {
  readonly id: string;
  readonly fileName: string;
  readonly kind: 'project' | 'codebook';
  readonly fileSha256: string;
  readonly importedAt: string;
  readonly deviations: readonly {
    readonly kind: string;
    readonly params: Readonly<Record<string, string>>;
  }[];
}

/** The files that were taken into a study, the latest first. */
export const listStudyImports = async (
  trx: RegisterTransaction,
  institutionId: string,
  studyId: string,
): Promise<readonly StudyImport[]> => {
  const { rows } = await sql<StudyImport>`
    select id, file_name as "fileName", kind, file_sha256 as "fileSha256", ${instant('imported_at')} as "importedAt", deviations
      from study_import where institution_id = ${institutionId} and study_id = ${studyId}
     order by imported_at desc, id desc`.execute(trx);
  return rows;
};
