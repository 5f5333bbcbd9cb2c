import type { Place } from '../command.ts';
import { findObligationFile } from './find-file.ts';

/** The fingerprint of a proof that was uploaded for this obligation; nothing where there is no such file. */
export const fingerprintOfFile = async (
  { trx, institutionId }: Pick<Place, 'trx' | 'institutionId'>,
  obligationId: string,
  fileId: string | null,
): Promise<string | undefined> => {
  const file = fileId === null ? undefined : await findObligationFile(trx, institutionId, fileId);
  return file?.obligationId === obligationId ? file.sha256 : undefined;
};
