import { readFile } from 'node:fs/promises';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isDatabaseAway, isDatabaseBusy } from '../../src/register/database/database-errors.ts';
import { openPool } from '../../src/register/database/open-pool.ts';
import { freshRegister, type FreshRegister } from './cluster.ts';

let register: FreshRegister;
let admin: Client;
beforeAll(async () => {
  register = await freshRegister();
  admin = new Client(register.admin);
  await admin.connect();
  await admin.query('create table note (word text)');
  await admin.query('grant all on note to public');
});
afterAll(async () => {
  await admin.end();
  await register.close();
});

const error = async (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(() => undefined).catch((reason: unknown) => reason);

test('a statement that is not answered ends as a database that is away, and its connection is not used again', async () => {
  const pool = openPool({ ...register.connection, max: 1 }, 300);
  const client = await pool.connect();
  await client.query('begin');
  await client.query("insert into note values ('half done')");
  expect(isDatabaseAway(await error(client.query('select pg_sleep(60)')))).toBe(true);
  // What a library does with it next must not reach anybody else's transaction.
  expect(isDatabaseAway(await error(client.query('rollback')))).toBe(true);
  client.release();
  await pool.query("insert into note values ('whole')");
  expect((await admin.query('select word from note')).rows).toEqual([{ word: 'whole' }]);
  await pool.end();
});

test('statements of any form are answered as ever', async () => {
  const pool = openPool({ ...register.connection, max: 2 }, 5000);
  expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  expect((await pool.query({ text: 'select $1::int as two', values: [2] })).rows).toEqual([{ two: 2 }]);
  expect(await error(pool.query('select nothing'))).toMatchObject({ code: '42703' });
  const called = await new Promise((resolve) =>
    pool.query('select 3 as three', (_reason, result) => resolve(result.rows)),
  );
  expect(called).toEqual([{ three: 3 }]);
  await pool.end();
});

test('whoever waits for a connection is told within seconds that there is none', async () => {
  const pool = openPool({ ...register.connection, max: 1, connectionTimeoutMillis: 200 });
  const client = await pool.connect();
  expect(isDatabaseAway(await error(pool.query('select 1')))).toBe(true);
  client.release();
  expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  await pool.end();
});

test('whoever waits while others are answered is told that the pool is busy, not that the database is away', async () => {
  const pool = openPool({ ...register.connection, max: 1, connectionTimeoutMillis: 1000 });
  const client = await pool.connect();
  const told: { reason?: unknown } = {};
  const waiting = error(pool.query('select 1')).then((found) => (told.reason = found));
  const called = new Promise((resolve) => pool.connect((found) => resolve(found)));
  while (told.reason === undefined) await client.query('select 1');
  await waiting;
  for (const found of [told.reason, await called])
    expect([isDatabaseBusy(found), isDatabaseAway(found)]).toEqual([true, false]);
  client.release();
  await pool.end();
});

test('a socket that is gone is a database that is away; a file that is gone is not', async () => {
  const away = await error(new Client({ host: '/nowhere-at-all', database: 'none' }).connect());
  expect(isDatabaseAway(away)).toBe(true);
  expect(isDatabaseAway(await error(readFile('/nowhere-at-all/file')))).toBe(false);
});
