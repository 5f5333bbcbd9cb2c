import { access, chmod, constants, mkdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import { getSystemErrorMessage } from 'node:util';
import { accept, refuse, type Result } from '../../core/basics/result.ts';
import type { RegisterRefusal } from '../refusals.ts';
import type { SystemUser } from './system-user.ts';

/** The refusal for an error of the file system; anything else is a bug and is thrown on. */
export const refuseFolder = (folder: string, error: unknown): Result<never, RegisterRefusal> => {
  if (!(error instanceof Error && 'errno' in error && typeof error.errno === 'number')) throw error;
  return refuse({
    code: 'data-folder-not-writable',
    params: { folder, reason: getSystemErrorMessage(error.errno) },
  });
};

/** Make the data folder where it is missing and return its real path, writable by us and open for `user` to pass. */
export const makeDataFolder = async (
  folder: string,
  user: SystemUser | undefined,
): Promise<Result<string, RegisterRefusal>> => {
  try {
    const firstMade = await mkdir(folder, { recursive: true });
    if (firstMade !== undefined && user !== undefined) {
      for (let made = folder; made.length >= firstMade.length; made = path.dirname(made))
        await chmod(made, 0o755);
    }
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return accept(await realpath(folder));
  } catch (error) {
    return refuseFolder(folder, error);
  }
};
