import { Client, DatabaseError, type ClientConfig } from 'pg';
import { accept, refuse, type Result } from '../../core/basics/result.ts';
import { registerOn } from '../db.ts';
import { jobSchema, prepareJobSchema } from '../job-schema.ts';
import { migrate } from '../database/migrate.ts';
import { migrationLock } from '../database/migration-lock.ts';
import { ownScripts, readScripts } from '../database/read-scripts.ts';
import type { RegisterLocation } from '../database/register-location.ts';
import type { RegisterRefusal } from '../refusals.ts';
import { copiedPart, tableInSql } from './copy-statement.ts';
import type { DumpHeader } from './dump-form.ts';
import type { DumpRefusal } from './dump-refusals.ts';
import { DumpFault, type DumpReader } from './dump-reader.ts';
import { copyRows } from './copy-rows.ts';
import { leftOut, queueTables } from './list-dump-tables.ts';
import { loadQueueTable } from './load-queue-table.ts';
import { textSettings } from './text-settings.ts';

/** What was loaded. */
interface LoadedDump {
  readonly header: DumpHeader;
  /** Rows by table. */
  readonly rows: Readonly<Record<string, number>>;
  /** Migrations of this program that were run over what was loaded. */
  readonly migrated: readonly string[];
}

export type LoadRefusal =
  | { readonly of: 'register'; readonly refusal: RegisterRefusal }
  | { readonly of: 'dump'; readonly refusal: DumpRefusal };

const refuseDump = (code: DumpRefusal['code'], params: DumpRefusal['params']): Result<never, LoadRefusal> =>
  refuse({ of: 'dump', refusal: { code, params } });

/** What says that somebody has worked here: a register that was only begun has none of these. */
const signsOfLife = ['account', 'mail'] as const;

const isThere = async (client: Client, table: string): Promise<boolean> => {
  const { rows } = await client.query<{ found: boolean }>('select to_regclass($1) is not null as found', [
    table,
  ]);
  return rows[0]?.found === true;
};

const findLife = async (client: Client): Promise<{ table: string; rows: string } | undefined> => {
  for (const table of signsOfLife) {
    if (!(await isThere(client, `public.${table}`))) continue;
    const { rows } = await client.query<{ rows: string }>(`select count(*) as rows from public.${table}`);
    if (rows[0] !== undefined && rows[0].rows !== '0') return { table, rows: rows[0].rows };
  }
  return undefined;
};

/** The database stands where the dump stood, or could be brought there; nobody has worked in it. */
const checkPlace = async (
  client: Client,
  { migrations, program }: DumpHeader,
): Promise<Result<undefined, LoadRefusal>> => {
  const scripts = await readScripts(ownScripts.migrations);
  const known = new Map(scripts.map(({ name, sha256 }) => [name, sha256]));
  for (const { name, sha256 } of migrations) {
    const own = known.get(name);
    if (own === undefined) return refuseDump('dump-newer', { migration: name, program });
    if (own !== sha256) return refuseDump('dump-migration-changed', { migration: name });
  }
  const life = await findLife(client);
  if (life !== undefined) return refuseDump('register-not-empty', life);
  if (!(await isThere(client, 'public.schema_migration'))) return accept(undefined);
  const { rows } = await client.query<{ name: string }>(
    "select name from public.schema_migration where name <> 'facts' and not name = any ($1) order by name",
    [migrations.map(({ name }) => name)],
  );
  return rows[0] === undefined
    ? accept(undefined)
    : refuseDump('register-ahead', { migration: rows[0].name });
};

/** Tables whose owner is under the rules of their rows too; COPY does not know such rules, so they are lifted while it runs. */
const guarded = `select c.relname as name from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relforcerowsecurity and c.relkind in ('r', 'p') order by 1`;

const ownTables = `select c.relname as name from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
    and pg_get_userbyid(c.relowner) = 'qaitu_owner' and not c.relname in ('schema_migration', 'schema_class') order by 1`;

/** In a transaction of the owner: all rows of the dump, and none besides. Returns the rows by table. */
const copyAll = async (client: Client, dump: DumpReader): Promise<Record<string, number>> => {
  const { rows: forced } = await client.query<{ name: string }>(guarded);
  const { rows: own } = await client.query<{ name: string }>(ownTables);
  const names = own.map(({ name }) => `public.${name}`);
  await client.query(`truncate ${names.map(tableInSql).join(', ')}`);
  for (const { name } of forced)
    await client.query(`alter table ${tableInSql(`public.${name}`)} no force row level security`);
  const counts: Record<string, number> = {};
  for (let part = await dump.readTable(); part !== undefined; part = await dump.readTable()) {
    const { table } = part.table;
    const isOfQueue = queueTables.includes(table);
    if (!isOfQueue && (!names.includes(table) || leftOut.includes(table.slice('public.'.length))))
      throw new DumpFault('dump-damaged', table);
    const count = isOfQueue
      ? await loadQueueTable(client, part.table, part.rows)
      : await copyRows(client, copiedPart(part.table), part.rows);
    part.counted(count);
    counts[table] = count;
  }
  for (const { name } of forced)
    await client.query(`alter table ${tableInSql(`public.${name}`)} force row level security`);
  return counts;
};

/** What PostgreSQL says of rows that cannot be: bad text of a value, a broken rule, a column that is not there. */
const isOfRows = (error: unknown): error is DatabaseError =>
  error instanceof DatabaseError && /^(22|23|42703)/.test(error.code ?? '');

/**
 * Put a dump into the database of `connection`, which must be prepared and empty: the migrations the dump stood at, all its
 * rows in one transaction, then the newer migrations, unless it is left as old as it is. Refused without a trace of its rows, whatever is wrong with it.
 */
export const loadDump = async (
  connection: ClientConfig,
  location: RegisterLocation,
  dump: DumpReader,
  isLeftOld = false,
): Promise<Result<LoadedDump, LoadRefusal>> => {
  const client = new Client(connection);
  await client.connect();
  try {
    const header = await dump.readHeader();
    await client.query(textSettings);
    await client.query('set role qaitu_owner');
    const place = await checkPlace(client, header);
    if (!place.ok) return place;
    const before = await migrate(connection, ownScripts, header.migrations.at(-1)?.name);
    if (!before.ok) return refuse({ of: 'register', refusal: before.refusal });
    const register = registerOn(connection, location, async () => undefined);
    try {
      await prepareJobSchema(register);
    } finally {
      await register.close();
    }
    const queue = await client.query<{ version: number }>(`select version from ${jobSchema}.version`);
    if ((header.queue ?? 0) > (queue.rows[0]?.version ?? 0))
      return refuseDump('dump-newer', { migration: `${jobSchema} ${header.queue}`, program: header.program });
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    await client.query('begin');
    const rows = await copyAll(client, dump);
    await client.query('commit');
    await client.query('select pg_advisory_unlock($1)', [migrationLock]);
    const migrated = isLeftOld ? accept([]) : await migrate(connection);
    if (!migrated.ok) return refuse({ of: 'register', refusal: migrated.refusal });
    await client.query('analyze');
    return accept({ header, rows, migrated: migrated.value });
  } catch (error) {
    if (error instanceof DumpFault) return refuseDump(error.code, { table: error.table });
    if (isOfRows(error)) return refuseDump('dump-damaged', { table: error.table ?? '' });
    throw error;
  } finally {
    // Ends the session, and with it a transaction that was not brought to its end.
    await client.end();
  }
};
