import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, chown, mkdtemp, rm } from 'node:fs/promises';
import { promisify } from 'node:util';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { findDatabaseUser } from '../../../src/register/embedded/system-user.ts';

const bin = '/usr/lib/postgresql/15/bin';

/** A PostgreSQL 15 of Debian with an empty database; undefined where Debian's package is not installed. */
export const startServerFifteen = async (): Promise<
  { readonly url: string; readonly stop: () => Promise<void> } | undefined
> => {
  const isHere = await access(`${bin}/initdb`).then(
    () => true,
    () => false,
  );
  if (!isHere) return undefined;
  const folder = await mkdtemp('/tmp/qaitu-pg15-');
  const user = await findDatabaseUser();
  const own = user === undefined ? {} : { uid: user.uid, gid: user.gid };
  if (user !== undefined) await chown(folder, user.uid, user.gid);
  const words = ['-D', `${folder}/data`, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8'];
  await promisify(execFile)(`${bin}/initdb`, [...words, '--no-sync'], { ...own, cwd: '/' });
  const options = ['-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off'];
  const child = spawn(`${bin}/postgres`, ['-D', `${folder}/data`, ...options], {
    ...own,
    cwd: '/',
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  for (;;) {
    const client = new Client({ host: folder, user: 'postgres', database: 'postgres' });
    try {
      await client.connect();
      await client.query('create database register');
      await client.end();
      break;
    } catch (error) {
      await client.end().catch(() => undefined);
      if (child.exitCode !== null) throw error;
      await wait(100);
    }
  }
  return {
    url: `postgresql://postgres@/register?host=${encodeURIComponent(folder)}`,
    stop: async () => {
      child.kill('SIGINT');
      await ended;
      await rm(folder, { recursive: true });
    },
  };
};
