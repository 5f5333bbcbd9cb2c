import { access, chmod, constants, mkdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import { getSystemErrorMessage } from 'node:util';
import { hasCode } from '../../core/basics/has-code.ts';
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

/** Make the folder and what is missing above it. Not with `recursive`: below /proc, Node then tries for ever. */
const makeFolder = async (folder: string, user: SystemUser | undefined): Promise<void> => {
  const make = async (): Promise<void> => {
    await mkdir(folder);
    if (user !== undefined) await chmod(folder, 0o755);
  };
  try {
    await make();
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return;
    const above = path.dirname(folder);
    if (!hasCode(error, 'ENOENT') || above === folder) throw error;
    await makeFolder(above, user);
    // A start beside this one may have been faster.
    await make().catch((second: unknown) => {
      if (!hasCode(second, 'EEXIST')) throw second;
    });
  }
};

/** Make the data folder where it is missing and return its real path, writable by us and open for `user` to pass. */
export const makeDataFolder = async (
  folder: string,
  user: SystemUser | undefined,
): Promise<Result<string, RegisterRefusal>> => {
  try {
    await makeFolder(folder, user);
    // The slash lets a file of that name fail as what it is.
    await access(`${folder}/`, constants.R_OK | constants.W_OK | constants.X_OK);
    return accept(await realpath(folder));
  } catch (error) {
    return refuseFolder(folder, error);
  }
};
