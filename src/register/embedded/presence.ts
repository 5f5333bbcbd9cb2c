import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { accept, refuse, type Result } from '../../core/basics/result.ts';
import type { RegisterRefusal } from '../refusals.ts';
import { isDamage, tellsDamage } from './is-damage.ts';
import { isClusterInUse, isPostmasterAlive, readPostmasterFile } from './postmaster-file.ts';
import { findDamage, startPostmaster, stopPostmaster, type Cluster } from './postmaster.ts';

/** Our being there: a connection whose locks die with this process, however it dies. */
export interface Presence {
  readonly client: Client;
  readonly socketFolder: string;
  readonly port: number;
}

/** Advisory locks in the database `postgres`: everyone shares the first, one server holds the second. */
const everyone = 7_104_001;
const theServer = 7_104_002;

const patience = 120_000;

/** Coming up, going down, or gone between two looks. */
const passing = new Set(['57P01', '57P03', 'ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE']);
const isPassing = (error: unknown): boolean =>
  error instanceof Error &&
  (('code' in error && typeof error.code === 'string' && passing.has(error.code)) ||
    /^(Connection terminated|Client has encountered a connection error)/.test(error.message));

const enter = async (socketFolder: string, port: number): Promise<Client | undefined> => {
  const application = `qaitu ${process.pid}`;
  const client = new Client({
    host: socketFolder,
    port,
    user: 'postgres',
    database: 'postgres',
    application_name: application,
  });
  // A lost connection shows at its next use; without a listener Node would end the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select pg_advisory_lock_shared($1)', [everyone]);
    return client;
  } catch (error) {
    await client.end();
    if (isPassing(error)) return undefined;
    throw error;
  }
};

/** Join the PostgreSQL that runs on the cluster, whoever started it, or start it. */
export const joinCluster = async (
  cluster: Cluster,
  dataFolder: string,
): Promise<Result<Presence, RegisterRefusal>> => {
  const failed = (reason: string) =>
    refuse<RegisterRefusal>({
      code: tellsDamage(reason) ? 'data-folder-corrupt' : 'database-does-not-start',
      params: { folder: dataFolder, reason },
    });
  const deadline = Date.now() + patience;
  let isStartedHere = false;
  for (;;) {
    const file = await readPostmasterFile(cluster.folder);
    if (file !== undefined && (await isPostmasterAlive(cluster.folder, file.pid))) {
      let client: Client | undefined;
      try {
        client = file.isReady ? await enter(file.socketFolder, file.port) : undefined;
      } catch (error) {
        if (isStartedHere) await stopPostmaster(cluster.folder, isDamage(error));
        if (!isDamage(error)) throw error;
        return refuse({ code: 'data-folder-corrupt', params: { folder: dataFolder, reason: error.message } });
      }
      if (client !== undefined) return accept({ client, socketFolder: file.socketFolder, port: file.port });
      const reason = isStartedHere ? await findDamage(cluster.folder) : undefined;
      if (reason !== undefined) {
        await stopPostmaster(cluster.folder, true);
        return failed(reason);
      }
    } else {
      const reason = await startPostmaster(cluster);
      if (reason === undefined) {
        isStartedHere = true;
        continue;
      }
      // Another process was faster, or a killed predecessor's children are still ending.
      const isTaken = reason.startsWith('lock file') || (await isClusterInUse(cluster.folder));
      if (!isTaken) return failed(reason);
    }
    if (Date.now() > deadline) return failed(`not ready after ${patience / 1000} seconds`);
    await wait(50);
  }
};

/** Be the one server of this folder. Waits two seconds for one that was just killed. */
export const becomeServer = async (
  presence: Presence,
  dataFolder: string,
): Promise<Result<undefined, RegisterRefusal>> => {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const { rows } = await presence.client.query<{ got: boolean }>('select pg_try_advisory_lock($1) got', [
      theServer,
    ]);
    if (rows[0]?.got === true) return accept(undefined);
    await wait(100);
  }
  const holder = await presence.client.query<{ name: string }>(
    `select a.application_name as name from pg_locks l join pg_stat_activity a using (pid)
     where l.locktype = 'advisory' and l.objid = $1 and l.granted`,
    [theServer],
  );
  const process = holder.rows[0]?.name.replace('qaitu ', '') ?? '?';
  return refuse({ code: 'other-server-running', params: { folder: dataFolder, process } });
};

/** Leave; the last one out stops PostgreSQL. */
export const leaveCluster = async ({ client }: Presence, cluster: Cluster): Promise<void> => {
  try {
    await client.query('select pg_advisory_unlock_shared($1)', [everyone]);
    const { rows } = await client.query<{ last: boolean }>('select pg_try_advisory_lock($1) as last', [
      everyone,
    ]);
    // Whoever comes now waits for the lock, is turned away by the stop, and starts PostgreSQL anew.
    if (rows[0]?.last === true) await stopPostmaster(cluster.folder);
  } catch (error) {
    if (!isPassing(error)) throw error;
  } finally {
    await client.end();
  }
};
