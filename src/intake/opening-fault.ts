import type { IntakeFault } from './intake-fault.ts';

/** Why a file could not be opened, where it is the file's place that is at fault; anything else is a bug and thrown on. */
export const openingFault = (error: unknown): IntakeFault['code'] | undefined => {
  if (!(error instanceof Error && 'code' in error)) return undefined;
  if (error.code === 'EISDIR') return 'file-is-folder';
  return error.code === 'ENOENT' || error.code === 'ENOTDIR' ? 'file-not-found' : 'file-not-readable';
};
