import path from 'node:path';
import { Kysely, PostgresDialect as KyselyPostgres } from 'kysely';
import { Pool, type ClientConfig } from 'pg';

/** The committed file of types. */
export const schemaFile = path.join(import.meta.dirname, '../schema.ts');

/**
 * The text of `schema.ts` for the migrated database of `connection`: every table of `public` by its name, every
 * view of `facts` by `facts.` and its name. Needs the development dependencies.
 */
export const printSchema = async (connection: ClientConfig): Promise<string> => {
  const { generate, PostgresDialect } = await import('kysely-codegen');
  const { format, resolveConfig } = await import('prettier');
  // Only what the current role may use is introspected.
  const pool = new Pool({ ...connection, options: '-c role=qaitu_owner' });
  // As in db.ts: the database may be stopped or dropped before its last connection is closed.
  pool.on('error', () => undefined);
  const db = new Kysely({ dialect: new KyselyPostgres({ pool }) });
  try {
    const text = await generate({
      db,
      dialect: new PostgresDialect(),
      defaultSchemas: ['public'],
      includePattern: '{public,facts}.*',
      outFile: null,
      typeOnlyImports: true,
    });
    return await format(text, { ...(await resolveConfig(schemaFile)), filepath: schemaFile });
  } finally {
    await db.destroy();
  }
};
