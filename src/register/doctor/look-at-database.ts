import path from 'node:path';
import { Client, type ClientConfig } from 'pg';
import { accept, refuse, type Result } from '../../core/basics/result.ts';
import { addressOf, checkConnection } from '../database/connect.ts';
import { openEmbeddedPostgres } from '../embedded/open-embedded-postgres.ts';
import { chooseDataFolder } from '../embedded/choose-data-folder.ts';
import { exists } from '../embedded/exists.ts';
import { findDatabaseUser } from '../embedded/system-user.ts';
import { ownLogin } from '../database/make-own-database.ts';
import type { RegisterLocation } from '../database/register-location.ts';
import type { RegisterRefusal } from '../refusals.ts';

/** The database as it is: nothing was made, granted or migrated to get there. */
export interface SeenDatabase {
  /** As the login of the register. */
  readonly connection: ClientConfig;
  readonly location: RegisterLocation;
  readonly leave: () => Promise<void>;
}

/**
 * Reach the database that a server with these settings would use, beside it or without it; the embedded one is started where it rests.
 * `undefined` where there is none yet: the first start makes it.
 */
export const lookAtDatabase = async ({
  dataFolder,
  databaseUrl,
}: {
  readonly dataFolder: string;
  readonly databaseUrl?: string | undefined;
}): Promise<Result<SeenDatabase | undefined, RegisterRefusal>> => {
  if (databaseUrl !== undefined) {
    const connection = { connectionString: databaseUrl };
    const reachable = await checkConnection(connection);
    if (!reachable.ok) return reachable;
    const client = new Client(connection);
    const folder = path.resolve(dataFolder);
    const location = {
      ...({ kind: 'server', address: addressOf(client), folder } as const),
      database: client.database ?? '',
    };
    return accept({ connection, location, leave: async () => undefined });
  }
  const { folder } = await chooseDataFolder(dataFolder, await findDatabaseUser());
  if (!(await exists(path.join(folder, 'postgres', 'PG_VERSION')))) return accept(undefined);
  const joined = await openEmbeddedPostgres({ dataFolder, as: 'command' });
  if (!joined.ok) return refuse(joined.refusal);
  const { connection, leave } = joined.value;
  return accept({
    connection: { ...connection, user: ownLogin, database: 'qaitu' },
    location: { kind: 'embedded', ...joined.value.dataFolder },
    leave,
  });
};
