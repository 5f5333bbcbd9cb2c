import { hasCode } from '../../core/basics/has-code.ts';

/** The service that keeps uploaded documents does not do what it should just now. Its words are for the operator, never for the reader. */
export class FilesAway extends Error {}

const noRoom = ['ENOSPC', 'EDQUOT'];

/** `files-away`: the file service is not to be had just now. `storage-full`: no room is left on this machine. Otherwise undefined. */
export const storageFaultOf = (error: unknown): 'files-away' | 'storage-full' | undefined => {
  if (error instanceof FilesAway) return 'files-away';
  return hasCode(error, ...noRoom) ? 'storage-full' : undefined;
};
