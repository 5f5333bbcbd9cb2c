import { constants } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { hasCode } from '../../core/basics/has-code.ts';
import type { SystemUser } from './system-user.ts';

/** What `isReachable` asks of a folder; `stat` outside tests. */
export type ReadMode = (folder: string) => Promise<{ mode: number; uid: number; gid: number }>;

/** Whether `user` may pass through every existing folder on the way to `target` (mode bits; a folder yet to be made counts as open). */
export const isReachable = async (
  target: string,
  user: SystemUser,
  readMode: ReadMode = stat,
): Promise<boolean> => {
  for (let folder = path.dirname(path.resolve(target)); ; folder = path.dirname(folder)) {
    try {
      const { mode, uid, gid } = await readMode(folder);
      // A file on the way is another trouble, told when the folder is made.
      if ((mode & constants.S_IFMT) !== constants.S_IFDIR) return true;
      const execute = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
      if ((mode & execute) === 0) return false;
    } catch (error) {
      if (!hasCode(error, 'ENOENT') && !hasCode(error, 'ENOTDIR')) throw error;
    }
    if (folder === path.dirname(folder)) return true;
  }
};
