import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { freshRegister, type FreshRegister } from './cluster.ts';

const folder = path.join(import.meta.dirname, '../../src/register/dictionary');
const meaning = z.string().regex(/^[A-Z].*\.$|^tenant, reference or local\.$/, 'a sentence');
const page = z.strictObject({
  table: z.string(),
  meaning,
  distribution: z.enum(['tenant', 'reference', 'local']),
  columns: z.record(
    z.string(),
    z.strictObject({ class: z.enum(['public', 'internal', 'personal']), meaning }),
  ),
});

let register: FreshRegister;
let admin: Client;
beforeAll(async () => {
  register = await freshRegister();
  admin = new Client(register.admin);
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await register.close();
});

test('every column of every table is described and classed, and nothing else', async () => {
  const files = (await readdir(folder)).toSorted();
  const pages = await Promise.all(
    files.map(async (file) => ({
      file,
      ...page.parse(parse(await readFile(path.join(folder, file), 'utf8'))),
    })),
  );
  expect(pages.map(({ file }) => file)).toEqual(pages.map(({ table }) => `${table}.yml`));
  const written = pages.flatMap(({ table, distribution, columns }) =>
    Object.keys(columns).map((column) => `${table}.${column} ${distribution}`),
  );
  const live = await admin.query<{ line: string }>(`
    select c.table_name || '.' || c.column_name || ' ' || coalesce(s.class, '?') as line
      from information_schema.columns c
      join pg_tables t on t.schemaname = c.table_schema and t.tablename = c.table_name
      left join public.schema_class s on s.tbl = c.table_name
     where c.table_schema = 'public'`);
  expect(written.toSorted()).toEqual(live.rows.map(({ line }) => line).toSorted());
});

test('every table and every fact has a comment', async () => {
  const { rows } = await admin.query<{ name: string }>(`
    select oid::regclass::text as name from pg_class
     where relnamespace in ('public'::regnamespace, 'facts'::regnamespace) and relkind in ('r', 'v', 'm', 'p')
       and obj_description(oid, 'pg_class') is null`);
  expect(rows).toEqual([]);
});
