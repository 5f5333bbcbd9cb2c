import path from 'node:path';
import { isReachable, type ReadMode } from './is-reachable.ts';
import type { SystemUser } from './system-user.ts';

/** Where the data are, and what was asked for when that could not be had. */
export interface DataFolder {
  readonly folder: string;
  /** Set when the data went elsewhere: the folder that was asked for, out of the database account's reach. */
  readonly insteadOf?: string;
}

/** Root's data folder where the database account cannot reach the one asked for, e.g. below /root. */
export const rootDataFolder = '/var/lib/qaitu';

/** The folder asked for; as root, where the database account cannot reach it, `/var/lib/qaitu`. */
export const chooseDataFolder = async (
  asked: string,
  user: SystemUser | undefined,
  readMode?: ReadMode,
): Promise<DataFolder> => {
  const folder = path.resolve(asked);
  // The account must pass through the data folder as well: the cluster lies inside it.
  if (user === undefined || (await isReachable(path.join(folder, 'postgres'), user, readMode)))
    return { folder };
  return { folder: rootDataFolder, insteadOf: folder };
};
