import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { findBinaries } from '../../src/register/embedded/binaries.ts';
import { readPostmasterFile } from '../../src/register/embedded/postmaster-file.ts';
import { findDatabaseUser } from '../../src/register/embedded/system-user.ts';

/**
 * The told story's PostgreSQL as a server on TCP at `host`, as an office runs one, apart from the program. `through` is a command that it is
 * started by, such as `ip netns exec …`.
 */
export const startOwnPostgres = async (
  dataFolder: string,
  {
    host,
    port,
    through = [],
  }: { readonly host: string; readonly port: number; readonly through?: readonly string[] },
) => {
  const user = await findDatabaseUser();
  const binaries = await findBinaries(user);
  if (binaries === undefined) throw new Error('there is no PostgreSQL for this platform');
  const cluster = path.join(dataFolder, 'postgres');
  await appendFile(path.join(cluster, 'pg_hba.conf'), '\nhost all all all trust\n');
  const settings = [`listen_addresses=${host}`, `port=${port}`, `unix_socket_directories=${cluster}`];
  const options = settings.flatMap((setting) => ['-c', setting]);
  const asUser =
    user === undefined ? [] : ['setpriv', `--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups'];
  const [program = '', ...args] = [...through, ...asUser, binaries.postgres, '-D', cluster, ...options];
  const child = spawn(program, args, { cwd: '/', stdio: 'ignore' });
  let ended: string | undefined;
  const exit = once(child, 'exit').then(() => (ended = 'it ended'));
  for (let waited = 0; (await readPostmasterFile(cluster))?.isReady !== true; waited += 50) {
    if (ended !== undefined || waited > 60_000)
      throw new Error(`PostgreSQL does not start: ${ended ?? 'in 60 s'}`);
    await wait(50);
  }
  const url = `postgresql://qaitu@${host}:${port}/qaitu`;
  const pid = (await readPostmasterFile(cluster))?.pid ?? 0;
  return {
    url,
    pid,
    /** Over its socket, whatever the network does. */
    connect: async (): Promise<Client> => {
      const client = new Client({ host: cluster, port, user: 'postgres', database: 'qaitu' });
      await client.connect();
      return client;
    },
    stop: async (): Promise<void> => {
      process.kill(pid, 'SIGINT');
      await exit;
    },
  };
};
