import { setTimeout as wait } from 'node:timers/promises';
import { Client, DatabaseError, type ClientConfig } from 'pg';
import { accept, refuse, type Result } from '../../core/basics/result.ts';
import { sha256 } from '../sha256.ts';
import { isPassing } from './database-errors.ts';
import { migrationLock } from './migration-lock.ts';
import { ownScripts, readScripts, type MigrationFolders, type Script } from './read-scripts.ts';
import type { RegisterRefusal } from '../refusals.ts';

/** The log's line for the views, which are made anew whenever their text or a migration changed. */
const factsName = 'facts';

const readLog = async (client: Client): Promise<Map<string, string>> => {
  const { rows } = await client.query<{ found: boolean }>(
    "select to_regclass('public.schema_migration') is not null found",
  );
  if (rows[0]?.found !== true) return new Map();
  const log = await client.query<{ name: string; sha256: string }>(
    'select name, sha256 from public.schema_migration',
  );
  return new Map(log.rows.map(({ name, sha256 }) => [name, sha256]));
};

/** How a database stands to the migrations of this program; read only, as a role that may read the log. */
export const compareMigrations = async (
  client: Client,
  folder: string = ownScripts.migrations,
): Promise<{
  /** Applied with another text than the file has now. */
  readonly changed: readonly string[];
  /** Applied by a newer program. */
  readonly unknown: readonly string[];
  /** Not applied yet. */
  readonly pending: readonly string[];
}> => {
  const log = await readLog(client);
  const scripts = new Map((await readScripts(folder)).map(({ name, sha256 }) => [name, sha256]));
  const applied = [...log].filter(([name]) => name !== factsName);
  return {
    changed: applied
      .filter(([name, sha256]) => scripts.has(name) && scripts.get(name) !== sha256)
      .map(([name]) => name),
    unknown: applied.filter(([name]) => !scripts.has(name)).map(([name]) => name),
    pending: [...scripts.keys()].filter((name) => !log.has(name)),
  };
};

/**
 * How long a migration waits for a table that the old version has in use. Whoever asks for the table meanwhile waits behind the migration,
 * so it steps back and tries again rather than waiting for a long reading to end.
 */
const longestWait = '3s';
const pauseMs = 1000;
const attempts = 200;

/** The old version was in the way, by a deadlock or by a table that it did not leave in time. */
const isInUse = (error: unknown): boolean =>
  isPassing(error) || (error instanceof DatabaseError && error.code === '55P03');

const applyOnce = async (client: Client, { name, sql, sha256 }: Script): Promise<void> => {
  await client.query(`begin; set local lock_timeout = '${longestWait}'`);
  try {
    await client.query(sql);
    await client.query(
      `insert into public.schema_migration (name, sha256) values ($1, $2)
       on conflict (name) do update set sha256 = excluded.sha256, applied_at = now()`,
      [name, sha256],
    );
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
};

const apply = async (client: Client, script: Script): Promise<void> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await applyOnce(client, script);
      return;
    } catch (error) {
      if (attempt >= attempts || !isInUse(error))
        throw new Error(`${script.name}: ${error instanceof Error ? error.message : String(error)}`, {
          cause: error,
        });
    }
    await wait(pauseMs);
  }
};

/**
 * Bring the database up to the program: new migrations in the order of their names, each in a transaction, then
 * the views. Returns the names applied, none when all was done before. Refuses a migration whose file changed
 * since it was applied, and a database with a migration that this program does not have (it is the older one). With `upTo`
 * no migration after that one is applied and no views are made: rows of an older database can be put in.
 */
export const migrate = async (
  connection: ClientConfig,
  folders: MigrationFolders = ownScripts,
  upTo?: string,
): Promise<Result<readonly string[], RegisterRefusal>> => {
  const scripts = await readScripts(folders.migrations);
  const views = await readScripts(folders.facts);
  const facts: Script = {
    name: factsName,
    sql: [
      'drop schema if exists facts cascade',
      'create schema facts',
      'grant usage on schema facts to qaitu_publisher, qaitu_app, qaitu_national',
      ...views.map(({ sql }) => sql.trim().replace(/;$/, '')),
    ].join(';\n'),
    sha256: sha256(views.map(({ name, sha256 }) => name + sha256).join()),
  };
  const client = new Client(connection);
  await client.connect();
  try {
    await client.query('set role qaitu_owner');
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    const log = await readLog(client);
    for (const [name, sha256] of log) {
      if (name === factsName) continue;
      const script = scripts.find((candidate) => candidate.name === name);
      if (script === undefined) return refuse({ code: 'migration-unknown', params: { migration: name } });
      if (script.sha256 !== sha256) return refuse({ code: 'migration-changed', params: { migration: name } });
    }
    const pending = scripts.filter(({ name }) => !log.has(name) && (upTo === undefined || name <= upTo));
    for (const script of pending) await apply(client, script);
    if (upTo !== undefined) return accept(pending.map(({ name }) => name));
    if (pending.length > 0 || log.get(factsName) !== facts.sha256) await apply(client, facts);
    return accept(pending.map(({ name }) => name));
  } finally {
    await client.end();
  }
};
