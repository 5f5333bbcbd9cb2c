import type { Decided } from '../../core/basics/refusal.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import type { RegisterTransaction } from '../../register/db.ts';
import { findImportFile } from '../../register/import/find-import-file.ts';
import type { WaitingFile } from '../../register/import/import-files.ts';
import { offeredProfiles, type OfferedProfile } from './offered-profiles.ts';

/** An uploaded file, and what it may be read by. Refuses with `import-file-unknown`. */
export const waitingFile = async (
  trx: RegisterTransaction,
  institutionId: string,
  fileId: string,
): Promise<Decided<{ readonly file: WaitingFile; readonly offered: readonly OfferedProfile[] }>> => {
  const file = await findImportFile(trx, institutionId, fileId);
  if (file === undefined) return refuse({ code: 'import-file-unknown' });
  return accept({ file, offered: await offeredProfiles(trx, institutionId) });
};
