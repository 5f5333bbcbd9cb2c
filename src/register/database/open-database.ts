import path from 'node:path';
import { Client, type ClientConfig } from 'pg';
import { accept, refuse, type Result } from '../../core/basics/result.ts';
import { checkConnection, addressOf } from './connect.ts';
import { openEmbeddedPostgres } from '../embedded/open-embedded-postgres.ts';
import { isDamage } from '../embedded/is-damage.ts';
import { makeOwnDatabase, ownLogin } from './make-own-database.ts';
import { migrate } from './migrate.ts';
import { prepareDatabase } from './prepare-database.ts';
import type { RegisterLocation } from './register-location.ts';
import type { RegisterRefusal } from '../refusals.ts';

/** A prepared and migrated database. */
export interface OpenDatabase {
  readonly connection: ClientConfig;
  readonly location: RegisterLocation;
  readonly leave: () => Promise<void>;
}

const ownDatabase = 'qaitu';

const openServer = async (
  databaseUrl: string,
  folder: string,
  isToBeFilled: boolean,
): Promise<Result<OpenDatabase, RegisterRefusal>> => {
  const connection = { connectionString: databaseUrl };
  const reachable = await checkConnection(connection);
  if (!reachable.ok) return reachable;
  const client = new Client(connection);
  const { user = '', database = '' } = client;
  const prepared = await prepareDatabase(connection, user);
  if (!prepared.ok) return prepared;
  const migrated = isToBeFilled ? undefined : await migrate(connection);
  if (migrated?.ok === false) return migrated;
  const location = {
    kind: 'server',
    address: addressOf(client),
    database,
    folder: path.resolve(folder),
  } as const;
  return accept({ connection, location, leave: async () => undefined });
};

const openEmbedded = async (
  dataFolder: string,
  as: 'server' | 'command',
  isToBeFilled: boolean,
): Promise<Result<OpenDatabase, RegisterRefusal>> => {
  const joined = await openEmbeddedPostgres({ dataFolder, as });
  if (!joined.ok) return joined;
  const { leave } = joined.value;
  try {
    await makeOwnDatabase(joined.value.connection, ownDatabase);
    const connection = { ...joined.value.connection, user: ownLogin, database: ownDatabase };
    const migrated = isToBeFilled ? accept([]) : await migrate(connection);
    if (migrated.ok) {
      return accept({ connection, location: { kind: 'embedded', ...joined.value.dataFolder }, leave });
    }
    await leave();
    return refuse(migrated.refusal);
  } catch (error) {
    await leave();
    if (!isDamage(error)) throw error;
    const params = { folder: joined.value.dataFolder.folder, reason: error.message };
    return refuse({ code: 'data-folder-corrupt', params });
  }
};

/** Find or start the database, make sure of its roles, and migrate it, unless it is to be filled from a dump, which says how far. */
export const openDatabase = async (options: {
  readonly dataFolder: string;
  readonly databaseUrl?: string;
  readonly as: 'server' | 'command';
  readonly isToBeFilled?: boolean;
}): Promise<Result<OpenDatabase, RegisterRefusal>> => {
  const { dataFolder, databaseUrl, as, isToBeFilled = false } = options;
  return databaseUrl === undefined
    ? openEmbedded(dataFolder, as, isToBeFilled)
    : openServer(databaseUrl, dataFolder, isToBeFilled);
};
