import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listDumpTables } from '../../../src/register/dump/list-dump-tables.ts';
import { freshRegister, type FreshRegister } from '../cluster.ts';

let register: FreshRegister;
beforeAll(async () => {
  register = await freshRegister();
});
afterAll(async () => register.close());

/** The tables as they are listed when the database goes about its work in another way. */
const listedWith = async (...settings: readonly string[]): Promise<readonly string[]> => {
  const client = new Client(register.admin);
  await client.connect();
  for (const setting of settings) await client.query(`set ${setting}`);
  const tables = await listDumpTables(client);
  await client.end();
  return tables.map(({ table }) => table);
};

test('tables stand in one order, however the database finds them', async () => {
  const listed = await listedWith();
  expect(listed.length).toBeGreaterThan(150);
  expect(await listedWith('enable_hashagg = off')).toEqual(listed);
  expect(await listedWith('enable_sort = off', 'enable_hashjoin = off')).toEqual(listed);
  expect(await listedWith('enable_seqscan = off', 'enable_mergejoin = off')).toEqual(listed);
});
