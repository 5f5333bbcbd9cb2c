import type { ImportSource } from '../../intake/import-source.ts';
import type { EvidenceStore } from '../../register/evidence/evidence-store.ts';
import type { WaitingFile } from '../../register/import/import-files.ts';

/** The bytes of an uploaded file, read once; undefined where the store has them no more. */
export const openImportFile = async (
  store: EvidenceStore,
  { fileName, sha256 }: Pick<WaitingFile, 'fileName' | 'sha256'>,
): Promise<ImportSource | undefined> => {
  const bytes = await store.open(sha256, { verify: true });
  return bytes === undefined ? undefined : { name: fileName, bytes };
};
