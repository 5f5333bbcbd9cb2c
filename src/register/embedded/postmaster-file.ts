import { readdir, readFile, readlink } from 'node:fs/promises';
import path from 'node:path';
import { hasCode } from '../../core/basics/has-code.ts';

/** What a running PostgreSQL writes into `postmaster.pid` of its cluster. */
interface PostmasterFile {
  readonly pid: number;
  readonly port: number;
  readonly socketFolder: string;
  readonly isReady: boolean;
}

/** The file's content; undefined when there is none or it is still being written. */
export const readPostmasterFile = async (cluster: string): Promise<PostmasterFile | undefined> => {
  let text: string;
  try {
    text = await readFile(path.join(cluster, 'postmaster.pid'), 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
  const [pid = '', , , port = '', socketFolder = '', , , status = ''] = text.split('\n');
  if (!/^-?\d+$/.test(pid)) return undefined;
  return {
    pid: Math.abs(Number(pid)),
    port: Number(port),
    socketFolder: socketFolder.trim(),
    isReady: status.trim() === 'ready',
  };
};

/** Whether a process with this id exists, ours or not. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
};

const workingFolder = async (pid: number | string): Promise<string | undefined> =>
  readlink(`/proc/${pid}/cwd`).catch(() => undefined);

/**
 * Whether the process named in the file is still the PostgreSQL of this cluster. After a crash and a restart of
 * a container its id may belong to another process; PostgreSQL works inside its cluster's folder, which tells them apart.
 */
export const isPostmasterAlive = async (cluster: string, pid: number): Promise<boolean> => {
  if (!isAlive(pid)) return false;
  return process.platform !== 'linux' || (await workingFolder(pid)) === cluster;
};

/** Whether any process at all works in this cluster's folder: a server process may outlive its killed postmaster. Linux only. */
export const isClusterInUse = async (cluster: string): Promise<boolean> => {
  for (const entry of await readdir('/proc')) {
    if (/^\d+$/.test(entry) && (await workingFolder(entry)) === cluster) return true;
  }
  return false;
};
