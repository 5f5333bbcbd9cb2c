import type { RegisterTransaction } from '../db.ts';
import { listImportFiles, type WaitingFile } from './import-files.ts';

/** The waiting file of this id. */
export const findImportFile = async (
  trx: RegisterTransaction,
  institutionId: string,
  id: string,
): Promise<WaitingFile | undefined> =>
  (await listImportFiles(trx, institutionId)).find((file) => file.id === id);
