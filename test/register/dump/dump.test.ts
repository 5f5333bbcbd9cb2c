import { createWriteStream, createReadStream } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Client, type ClientConfig } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openRegister, registerOn, type Register } from '../../../src/register/db.ts';
import { DumpReader } from '../../../src/register/dump/dump-reader.ts';
import { loadDump } from '../../../src/register/dump/load-dump.ts';
import { packDump } from '../../../src/register/dump/pack-dump.ts';
import { unpackDump } from '../../../src/register/dump/unpack-dump.ts';
import { migrate } from '../../../src/register/database/migrate.ts';
import { prepareDatabase } from '../../../src/register/database/prepare-database.ts';
import { replay } from '../../../src/register/journal/replay.ts';
import { openWorld, type World } from '../../world.ts';
import { freshDatabase } from '../cluster.ts';
import { startServerFifteen } from './server-fifteen.ts';

let world: World;
let folder: string;
let file: string;
let written: Awaited<ReturnType<typeof dumpTo>>;

const dumpTo = async (register: Register, target: string) => {
  const dump = await packDump(register, '0.1.0');
  await pipeline(dump.bytes, createWriteStream(target));
  const summary = dump.summary();
  await dump.close();
  return summary;
};

const load = async (connection: ClientConfig, from: string) =>
  loadDump(connection, { kind: 'embedded', folder }, new DumpReader(unpackDump(createReadStream(from))));

const refusalOf = async (connection: ClientConfig, from: string) => {
  const loaded = await load(connection, from);
  return loaded.ok ? undefined : loaded.refusal.refusal;
};

beforeAll(async () => {
  world = await openWorld();
  folder = await mkdtemp('/tmp/qaitu-dump-');
  file = path.join(folder, 'one.dump');
  written = await dumpTo(world.register, file);
});
afterAll(async () => {
  await world.close();
  await rm(folder, { recursive: true });
});

test('from the embedded database to PostgreSQL 15 and back, every table is the same by its fingerprint', async ({
  skip,
}) => {
  const fifteen = await startServerFifteen();
  if (fifteen === undefined) return skip('Debian has no PostgreSQL 15 here');
  const back = await freshDatabase();
  try {
    const connection = { connectionString: fifteen.url };
    expect(await prepareDatabase(connection, 'postgres')).toMatchObject({ ok: true });
    const there = await load(connection, file);
    if (!there.ok) throw new Error(JSON.stringify(there.refusal));
    const opened = await openRegister({ dataFolder: folder, databaseUrl: fifteen.url, as: 'command' });
    if (!opened.ok) throw new Error(opened.refusal.code);
    const second = path.join(folder, 'two.dump');
    const moved = await dumpTo(opened.value, second);
    expect((await replay(opened.value)).differences).toEqual([]);
    await opened.value.close();
    expect(await load(back.connection, second)).toMatchObject({ ok: true });
    const register = registerOn(back.connection, { kind: 'embedded', folder }, async () => undefined);
    const returned = await dumpTo(register, path.join(folder, 'three.dump'));
    expect((await replay(register)).differences).toEqual([]);
    await register.close();
    const sums = ({ tables }: Awaited<ReturnType<typeof dumpTo>>) =>
      tables.map(({ table, rows, sha256 }) => `${table} ${rows} ${sha256}`);
    expect(sums(moved)).toEqual(sums(written));
    expect(sums(returned)).toEqual(sums(written));
    expect(moved.tables.reduce((sum, { rows }) => sum + rows, 0)).toBeGreaterThan(2000);
    // The rules of rows hold again for the owner too.
    const admin = new Client(back.admin);
    await admin.connect();
    const { rows } = await admin.query(
      "select relname from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity and not relforcerowsecurity",
    );
    await admin.end();
    expect(rows).toEqual([]);
  } finally {
    await back.close();
    await fifteen.stop();
  }
});

test('what cannot be loaded leaves an empty register, and one in use is left alone', async () => {
  const plain = gunzipSync(await readFile(file)).toString('utf8');
  const end = plain.lastIndexOf('{"end"');
  const spoiled = {
    cut: plain.slice(0, end),
    changed: plain.replace('aigerim@alatau.example', 'aigerim@alatau.exbmple'),
    newer: plain.replace(/"name":"0034-backup.sql"/, '"name":"9999-later.sql"'),
    other: plain
      .replace(/("name":"0034-backup.sql","sha256":")[0-9a-f]/, '$1x')
      .replace('"sha256":"x', '"sha256":"e'),
  };
  const database = await freshDatabase();
  try {
    const codes: Record<string, string | undefined> = {};
    for (const [name, content] of Object.entries(spoiled)) {
      const bad = path.join(folder, `${name}.dump`);
      await writeFile(bad, gzipSync(content));
      codes[name] = (await refusalOf(database.connection, bad))?.code;
    }
    expect(codes).toEqual({
      cut: 'dump-cut-off',
      changed: 'dump-damaged',
      newer: 'dump-newer',
      other: expect.stringMatching(/^dump-(migration-changed|damaged)$/),
    });
    const client = new Client(database.admin);
    await client.connect();
    expect((await client.query('select count(*)::int as n from account')).rows).toEqual([{ n: 0 }]);
    await client.end();
    expect(await load(database.connection, file)).toMatchObject({ ok: true, value: { migrated: [] } });
    expect(await refusalOf(database.connection, file)).toMatchObject({ code: 'register-not-empty' });
  } finally {
    await database.close();
  }
});

test('a database that is newer than the program is refused in words by whoever opens it', async () => {
  const database = await freshDatabase();
  try {
    expect(await migrate(database.connection)).toMatchObject({ ok: true });
    const admin = new Client(database.admin);
    await admin.connect();
    await admin.query(
      "insert into schema_migration (name, sha256) values ('9999-later.sql', repeat('0', 64))",
    );
    await admin.end();
    expect(await migrate(database.connection)).toEqual({
      ok: false,
      refusal: { code: 'migration-unknown', params: { migration: '9999-later.sql' } },
    });
    expect(await refusalOf(database.connection, file)).toMatchObject({
      code: 'register-ahead',
      params: { migration: '9999-later.sql' },
    });
  } finally {
    await database.close();
  }
});
