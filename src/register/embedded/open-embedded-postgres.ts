import type { ClientConfig } from 'pg';
import { accept, refuse, type Result } from '../../core/basics/result.ts';
import { findBinaries } from './binaries.ts';
import { chooseDataFolder, type DataFolder } from './choose-data-folder.ts';
import { keepPresence } from './keep-presence.ts';
import { leaveOnSignal } from './leave-on-signal.ts';
import { makeCluster } from './make-cluster.ts';
import { makeDataFolder } from './make-data-folder.ts';
import { becomeServer, joinCluster, leaveCluster } from './presence.ts';
import { findDatabaseUser } from './system-user.ts';
import type { RegisterRefusal } from '../refusals.ts';

/** A joined embedded database. */
interface EmbeddedPostgres {
  readonly dataFolder: DataFolder;
  /** As PostgreSQL's superuser, over the socket that only this folder's owner reaches. */
  readonly connection: ClientConfig;
  /** Leave; the last process out stops PostgreSQL. */
  readonly leave: () => Promise<void>;
}

/**
 * Join or start the PostgreSQL of a data folder. Any number of commands may join, but only one server.
 * As root, data go to /var/lib/qaitu when the database account cannot reach the folder.
 */
export const openEmbeddedPostgres = async (options: {
  readonly dataFolder: string;
  readonly as: 'server' | 'command';
  readonly settings?: readonly string[];
}): Promise<Result<EmbeddedPostgres, RegisterRefusal>> => {
  const user = await findDatabaseUser();
  const chosen = await chooseDataFolder(options.dataFolder, user);
  const made = await makeDataFolder(chosen.folder, user);
  if (!made.ok) return made;
  const dataFolder = { ...chosen, folder: made.value };
  const binaries = await findBinaries(user);
  if (binaries === undefined) {
    const platform = `${process.platform}-${process.arch}`;
    return refuse({ code: 'embedded-database-unavailable', params: { platform } });
  }
  const folder = await makeCluster(dataFolder.folder, binaries, user);
  if (!folder.ok) return folder;
  const cluster = { folder: folder.value, binaries, user, settings: options.settings ?? [] };
  const joined = await joinCluster(cluster, dataFolder.folder);
  if (!joined.ok) return joined;
  const presence = joined.value;
  if (options.as === 'server') {
    const server = await becomeServer(presence, dataFolder.folder);
    if (!server.ok) {
      await leaveCluster(presence, cluster);
      return server;
    }
  }
  const kept = keepPresence(presence, async () => {
    const again = await joinCluster(cluster, dataFolder.folder);
    if (!again.ok || options.as === 'command') return again;
    const server = await becomeServer(again.value, dataFolder.folder);
    return server.ok ? again : server;
  });
  const depart = async (): Promise<void> => leaveCluster(await kept.end(), cluster);
  const unguard = options.as === 'command' ? leaveOnSignal(depart) : () => undefined;
  const leave = async (): Promise<void> => {
    unguard();
    await depart();
  };
  const { socketFolder, port } = presence;
  return accept({
    dataFolder,
    connection: { host: socketFolder, port, user: 'postgres', database: 'postgres' },
    leave,
  });
};
