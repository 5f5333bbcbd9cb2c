import { spawn } from 'node:child_process';
import { chown, mkdtemp, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { tellsDamage } from './is-damage.ts';
import { isAlive, isClusterInUse, isPostmasterAlive, readPostmasterFile } from './postmaster-file.ts';
import type { SystemUser } from './system-user.ts';

/** All that is needed to run one cluster. */
export interface Cluster {
  readonly folder: string;
  readonly binaries: Binaries;
  readonly user: SystemUser | undefined;
  /** PostgreSQL settings, `name=value`; tests turn durability off with them. */
  readonly settings: readonly string[];
}

const pause = 20;
const port = 5432;

/** The shortest limit among our platforms is macOS's; Linux allows four bytes more. */
const longestSocketPath = 103;

const socketFolderOf = async ({ folder, user }: Cluster): Promise<string> => {
  if (Buffer.byteLength(path.join(folder, `.s.PGSQL.${port}`)) <= longestSocketPath) return folder;
  const elsewhere = await mkdtemp('/tmp/qaitu-');
  if (user !== undefined) await chown(elsewhere, user.uid, user.gid);
  return elsewhere;
};

/**
 * Remove the lock files of a killed PostgreSQL whose process id belongs to another program by now, or to a dead process
 * that nobody has collected, as happens in containers; PostgreSQL itself would refuse to start.
 */
const removeStaleLocks = async (cluster: string): Promise<void> => {
  const file = await readPostmasterFile(cluster);
  if (file === undefined || !isAlive(file.pid) || process.platform !== 'linux') return;
  if (await isClusterInUse(cluster)) return;
  await rm(path.join(file.socketFolder, `.s.PGSQL.${file.port}.lock`), { force: true });
  await rm(path.join(cluster, 'postmaster.pid'), { force: true });
};

const logOf = (cluster: string): string => `${cluster}.log`;
const readLines = async (log: string): Promise<readonly string[]> =>
  (await readFile(log, 'utf8')).trim().split('\n');
const fatal = /^.*?\b(FATAL|PANIC):\s*/;

const lastWords = async (log: string): Promise<string> => {
  const lines = await readLines(log);
  return (lines.findLast((line) => fatal.test(line)) ?? lines.at(-1) ?? '').replace(fatal, '');
};

/** What a PostgreSQL that we started on damaged files said of them. It may run and yet let nobody in, restarting over and over. */
export const findDamage = async (cluster: string): Promise<string | undefined> => {
  const lines = await readLines(logOf(cluster));
  return lines.findLast((line) => fatal.test(line) && tellsDamage(line))?.replace(fatal, '');
};

/**
 * Start PostgreSQL on the cluster and wait until it takes connections. Returns undefined, or why it did not
 * start. It outlives us unless `stopPostmaster` is called: its own session keeps the terminal's Ctrl-C from it,
 * so that our requests can end before their database does.
 */
export const startPostmaster = async (cluster: Cluster): Promise<string | undefined> => {
  const { folder, binaries, user, settings } = cluster;
  await removeStaleLocks(folder);
  const socketFolder = await socketFolderOf(cluster);
  const log = logOf(folder);
  await rename(log, `${log}.previous`).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  const output = await open(log, 'w', 0o600);
  const options = [
    `unix_socket_directories=${socketFolder}`,
    'listen_addresses=',
    `port=${port}`,
    ...settings,
  ];
  const child = spawn(binaries.postgres, ['-D', folder, ...options.flatMap((option) => ['-c', option])], {
    cwd: '/',
    detached: true,
    env: { PATH: process.env['PATH'] ?? '' },
    stdio: ['ignore', output.fd, output.fd],
    ...(user && { uid: user.uid, gid: user.gid }),
  });
  const ended = new Promise<true>((resolve, reject) =>
    child.once('error', reject).once('exit', () => resolve(true)),
  );
  ended.catch(() => undefined);
  try {
    while ((await Promise.race([ended, wait(pause)])) !== true) {
      const file = await readPostmasterFile(folder);
      if (file?.pid === child.pid && file?.isReady === true) return undefined;
    }
    if (socketFolder !== folder) await rm(socketFolder, { recursive: true });
    return await lastWords(log);
  } finally {
    await output.close();
    child.unref();
  }
};

/**
 * Stop the cluster's PostgreSQL: open transactions are rolled back, everything committed is kept. One whose files are
 * damaged restarts its workers over and over and may never come to an orderly end: it is stopped at once.
 * Throws after 60 s.
 */
export const stopPostmaster = async (cluster: string, isDamaged = false): Promise<void> => {
  const file = await readPostmasterFile(cluster);
  if (file === undefined || !(await isPostmasterAlive(cluster, file.pid))) return;
  process.kill(file.pid, isDamaged ? 'SIGQUIT' : 'SIGINT');
  for (let waited = 0; isAlive(file.pid) && (await isPostmasterAlive(cluster, file.pid)); waited += pause) {
    if (waited > 60_000) throw new Error(`PostgreSQL (process ${file.pid}) does not stop`);
    await wait(pause);
  }
  if (file.socketFolder !== cluster) await rm(file.socketFolder, { recursive: true, force: true });
};
