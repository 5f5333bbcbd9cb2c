import type { RegisterTransaction } from '../db.ts';

/** An uploaded file that waits to be mapped and imported. */
export interface WaitingFile {
  readonly id: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly uploadedAt: string;
  readonly uploadedBy: string;
  readonly keptUntil: string;
}

/** Note an uploaded file; its bytes were put into the evidence store before. */
export const addImportFile = async (
  trx: RegisterTransaction,
  institutionId: string,
  file: WaitingFile,
): Promise<void> => {
  const { id, fileName, sha256, bytes, uploadedAt, uploadedBy, keptUntil } = file;
  await trx
    .insertInto('import_file')
    .values({
      ...{ institution_id: institutionId, id, file_name: fileName, sha256, bytes },
      ...{ uploaded_at: uploadedAt, uploaded_by: uploadedBy, kept_until: keptUntil },
    })
    .execute();
};

/** Waiting files, the latest first. */
export const listImportFiles = async (
  trx: RegisterTransaction,
  institutionId: string,
): Promise<readonly WaitingFile[]> => {
  const rows = await trx
    .selectFrom('import_file')
    .selectAll()
    .where('institution_id', '=', institutionId)
    .orderBy('uploaded_at', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    fileName: row.file_name,
    sha256: row.sha256,
    bytes: Number(row.bytes),
    uploadedAt: row.uploaded_at.toISOString(),
    uploadedBy: row.uploaded_by,
    keptUntil: row.kept_until.toISOString(),
  }));
};

/** Forget waiting files: the one of this id, or those whose time is over at `until`. Returns fingerprints that no file names any more. */
export const forgetImportFiles = async (
  trx: RegisterTransaction,
  institutionId: string,
  which: { readonly id: string } | { readonly until: string },
): Promise<readonly string[]> => {
  const all = trx.deleteFrom('import_file').where('institution_id', '=', institutionId);
  const gone = await (
    'id' in which ? all.where('id', '=', which.id) : all.where('kept_until', '<=', new Date(which.until))
  )
    .returning('sha256')
    .execute();
  const left = new Set((await listImportFiles(trx, institutionId)).map(({ sha256 }) => sha256));
  return [...new Set(gone.map(({ sha256 }) => sha256))].filter((sha256) => !left.has(sha256));
};
