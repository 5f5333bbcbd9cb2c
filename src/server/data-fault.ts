import path from 'node:path';
import { getSystemErrorMessage } from 'node:util';
import { isDamage } from '../register/embedded/is-damage.ts';
import type { RegisterRefusal } from '../register/refusals.ts';

/**
 * The refusal for an error that the data, and not the program, are to blame for: a damaged page of the database, a
 * folder of releases that cannot be written. Undefined for anything else.
 */
export const dataFault = (
  error: unknown,
  releasesFolder: string,
  isEmbedded: boolean,
): RegisterRefusal | undefined => {
  if (isEmbedded && isDamage(error)) {
    const params = { folder: path.dirname(releasesFolder), reason: error.message };
    return { code: 'data-folder-corrupt', params };
  }
  if (!(error instanceof Error && 'errno' in error && typeof error.errno === 'number')) return undefined;
  if (!('path' in error && String(error.path).startsWith(releasesFolder))) return undefined;
  const params = { folder: releasesFolder, reason: getSystemErrorMessage(error.errno) };
  return { code: 'data-folder-not-writable', params };
};
