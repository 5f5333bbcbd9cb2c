import { execFile } from 'node:child_process';
import { chown, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { hasCode } from '../../core/basics/has-code.ts';
import { accept, refuse, type Result } from '../../core/basics/result.ts';
import type { RegisterRefusal } from '../refusals.ts';
import type { Binaries } from './binaries.ts';
import { isAlive } from './postmaster-file.ts';
import { refuseFolder } from './make-data-folder.ts';
import type { SystemUser } from './system-user.ts';

const run = promisify(execFile);

const initialise = async (
  binaries: Binaries,
  folder: string,
  user: SystemUser | undefined,
): Promise<void> => {
  await mkdir(folder, { mode: 0o700 });
  if (user !== undefined) await chown(folder, user.uid, user.gid);
  await run(
    binaries.initdb,
    [
      ['-D', folder, '-U', 'postgres', '--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8'],
      ['--auth-local=trust', '--auth-host=reject', '--no-instructions'],
    ].flat(),
    { cwd: '/', env: { PATH: process.env['PATH'] ?? '' }, ...(user && { uid: user.uid, gid: user.gid }) },
  );
};

/** Half-made clusters of processes that were killed while making them. */
const removeLeftovers = async (dataFolder: string): Promise<void> => {
  for (const entry of await readdir(dataFolder)) {
    const pid = /^postgres\.new-(\d+)$/.exec(entry)?.[1];
    if (pid !== undefined && !isAlive(Number(pid)))
      await rm(path.join(dataFolder, entry), { recursive: true });
  }
};

/**
 * The database cluster in `<dataFolder>/postgres`, made when there is none. It is made aside and renamed into
 * place: a start that is killed leaves no half cluster, and of two first starts one wins.
 */
export const makeCluster = async (
  dataFolder: string,
  binaries: Binaries,
  user: SystemUser | undefined,
): Promise<Result<string, RegisterRefusal>> => {
  const cluster = path.join(dataFolder, 'postgres');
  const aside = path.join(dataFolder, `postgres.new-${process.pid}`);
  try {
    const files: readonly string[] = await readdir(cluster).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    });
    if (files.length > 0) {
      if (!files.includes('PG_VERSION')) {
        const reason = `${path.join(cluster, 'PG_VERSION')} is missing`;
        return refuse({ code: 'data-folder-corrupt', params: { folder: dataFolder, reason } });
      }
      const found = (await readFile(path.join(cluster, 'PG_VERSION'), 'utf8')).trim();
      if (found === binaries.majorVersion) return accept(cluster);
      return refuse({
        code: 'data-folder-other-version',
        params: { folder: dataFolder, found, needed: binaries.majorVersion },
      });
    }
    await removeLeftovers(dataFolder);
    await initialise(binaries, aside, user);
    await rename(aside, cluster);
    return accept(cluster);
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    if (hasCode(error, 'ENOTEMPTY', 'EEXIST')) return accept(cluster);
    if (error instanceof Error && 'stderr' in error && typeof error.stderr === 'string') {
      const reason = error.stderr.trim().split('\n').at(-1) ?? error.message;
      return refuse({ code: 'database-does-not-start', params: { folder: dataFolder, reason } });
    }
    return refuseFolder(cluster, error);
  }
};
