import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client, type ClientConfig } from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrate } from '../../src/register/database/migrate.ts';
import { freshDatabase } from './cluster.ts';

const source = path.join(import.meta.dirname, '../../src/register');
const shipped = (await readdir(path.join(source, 'migrations'))).toSorted();
let folder: string;
let database: Awaited<ReturnType<typeof freshDatabase>>;
let connection: ClientConfig;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'qaitu-migrations-'));
  await cp(path.join(source, 'migrations'), path.join(folder, 'migrations'), { recursive: true });
  await cp(path.join(source, 'facts'), path.join(folder, 'facts'), { recursive: true });
  database = await freshDatabase();
  connection = database.connection;
});
afterEach(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

const folders = () => ({ migrations: path.join(folder, 'migrations'), facts: path.join(folder, 'facts') });
const add = (name: string, text: string) => writeFile(path.join(folder, name), text);
const migrateCopy = () => migrate(connection, folders());
const query = async (statement: string): Promise<readonly unknown[]> => {
  const client = new Client(database.admin);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
};
const catalogue = () =>
  query("select relname, oid from pg_class where relname ~ '^(fact|figure|published)' order by 1, 2");

test('a second time does nothing at all', async () => {
  expect(await migrateCopy()).toMatchObject({
    ok: true,
    value: shipped,
  });
  const before = await catalogue();
  expect(await migrateCopy()).toEqual({ ok: true, value: [] });
  expect(await catalogue()).toEqual(before);
});

test('several at once apply each migration once', async () => {
  const outcomes = await Promise.all([migrateCopy(), migrateCopy(), migrateCopy()]);
  const counts = outcomes.map((outcome) => (outcome.ok ? outcome.value.length : Number.NaN));
  expect(counts.toSorted((a, b) => a - b)).toEqual([0, 0, shipped.length]);
});

test('a changed migration is refused, and so is one this program lacks', async () => {
  await migrateCopy();
  await add('migrations/0002-published-figure.sql', 'select 1;');
  const refusal = { code: 'migration-changed', params: { migration: '0002-published-figure.sql' } };
  expect(await migrateCopy()).toEqual({ ok: false, refusal });
  await rm(path.join(folder, 'migrations/0002-published-figure.sql'));
  expect(await migrateCopy()).toMatchObject({ ok: false, refusal: { code: 'migration-unknown' } });
});

test('line endings of a checkout are not a change', async () => {
  await add('migrations/9999-more.sql', '-- Why.\nselect 1;\n');
  await migrateCopy();
  await add('migrations/9999-more.sql', '-- Why.\r\nselect 1;\r\n');
  expect(await migrateCopy()).toEqual({ ok: true, value: [] });
});

test('a failing migration leaves nothing and names itself', async () => {
  await add('migrations/9999-broken.sql', 'create table half (id text); select nonsense;');
  await expect(migrateCopy()).rejects.toThrow('9999-broken.sql: column "nonsense" does not exist');
  expect(await query("select to_regclass('half') as half")).toEqual([{ half: null }]);
  expect(await query('select name from schema_migration order by name')).toHaveLength(shipped.length);
});

test('a changed view is made anew, with its grants', async () => {
  await migrateCopy();
  await add(
    'facts/fact-last-import.sql',
    'create view facts.fact_last_import as select 1 as id; grant select on facts.fact_last_import to qaitu_publisher;',
  );
  await migrateCopy();
  expect(
    await query('set role qaitu_publisher; select * from facts.fact_last_import').catch(
      (error: unknown) => error,
    ),
  ).not.toBeInstanceOf(Error);
});

test.each([
  ['the old version waits for what the migration has', 'lock table figure_source', 'lock table figure_table'],
  ['the old version is long at work', 'lock table figure_source', 'select pg_sleep(4)'],
])('a migration steps back where %s, and is applied after it', async (_, first, second) => {
  await migrateCopy();
  await add('migrations/9999-both.sql', 'lock table figure_table; lock table figure_source;');
  const old = new Client(database.admin);
  await old.connect();
  // The migration is to be the one that the deadlock ends.
  await old.query(`set deadlock_timeout = '60s'; begin; ${first}`);
  const migrating = migrateCopy();
  const waiting = "select from pg_locks where not granted and relation = 'figure_source'::regclass";
  await expect.poll(async () => (await query(waiting)).length, { timeout: 20_000 }).toBe(1);
  await old.query(second);
  await old.query('commit');
  expect(await migrating).toEqual({ ok: true, value: ['9999-both.sql'] });
  await old.end();
});

test('a table taken in by the first version gets the code of its licence, with the order of its words kept', async () => {
  const late = shipped.filter((name) => name > '0038');
  for (const name of late) await rm(path.join(folder, 'migrations', name));
  await migrateCopy();
  const descriptor = (id: string, licence: string) =>
    `{"unit":"persons","id":"${id}","population":"credit","position":9,"source":{"licence":"${licence}","id":"${id}"}}`;
  const licences = [
    ['first', 'Facts, cited with attribution', 'facts'],
    ['second', 'CC BY 4.0', 'CC-BY-4.0'],
    ['third', 'CC0-1.0', 'CC0-1.0'],
  ] as const;
  for (const [id, licence] of licences)
    await query(
      `insert into figure_source (id, title, citation, licence) values ('${id}', 'T', 'C', '${licence}');
       insert into figure_table (id, source_id, descriptor, header, labels) values ('${id}', '${id}', '${descriptor(id, licence)}', '{}', '{}')`,
    );
  for (const name of late)
    await cp(path.join(source, 'migrations', name), path.join(folder, 'migrations', name));
  expect(await migrateCopy()).toEqual({ ok: true, value: late });
  expect(
    await query(
      "select t.id, descriptor::text as descriptor, licence from figure_table t join figure_source s on s.id = source_id where t.id in ('first', 'second', 'third') order by 1",
    ),
  ).toEqual(licences.map(([id, , code]) => ({ id, descriptor: descriptor(id, code), licence: code })));
});
