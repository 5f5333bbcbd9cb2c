import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { sql } from 'kysely';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { RegisterTransaction } from '../../../src/register/db.ts';
import { freshRegister, type FreshRegister } from '../cluster.ts';
import { fillIndicators } from '../filled-indicators.ts';

let register: FreshRegister;
let admin: Client;
/** Views of what indicators count; those of published figures are for all. */
let views: readonly string[];
beforeAll(async () => {
  register = await freshRegister();
  await fillIndicators(register, { universities: 3, stays: 60 });
  admin = new Client(register.admin);
  await admin.connect();
  const { rows } = await admin.query<{ name: string }>(
    "select viewname as name from pg_views where schemaname = 'facts' order by 1",
  );
  const open = [
    'fact_figure_table',
    'fact_last_import',
    'fact_published_figure',
    'fact_reporting_destination',
  ];
  views = rows.map(({ name }) => name).filter((name) => !open.includes(name));
}, 60_000);
afterAll(async () => {
  await admin.end();
  await register.close();
});

const denied = { code: '42501' };
const select = (view: string) => async (trx: RegisterTransaction) =>
  sql<Record<string, unknown>>`select * from facts.${sql.ref(view)}`.execute(trx);

test('the publisher reads every view, of all institutions', async () => {
  expect(views.length).toBeGreaterThan(12);
  for (const view of views) {
    const { rows } = await register.readOnly('qaitu_publisher', select(view));
    const institutions = new Set(rows.map((row) => String(row['institution_id'] ?? row['id'])));
    if (['fact_danger', 'fact_refund', 'fact_obligation_rule'].includes(view)) continue;
    expect([view, institutions]).toEqual([view, new Set(['uni-001', 'uni-002', 'uni-003'])]);
  }
});

test('the publisher reads no table and no column of one', async () => {
  const { rows } = await register.readOnly('qaitu_publisher', async (trx) =>
    sql<{ name: string }>`
      select c.relname as name from pg_class c
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
         and (has_table_privilege(c.oid, 'select, insert, update, delete, truncate') or has_any_column_privilege(c.oid, 'select, insert, update'))`.execute(
      trx,
    ),
  );
  expect(rows).toEqual([]);
  await expect(
    register.readOnly('qaitu_publisher', async (trx) => sql`select id from mobility`.execute(trx)),
  ).rejects.toMatchObject(denied);
});

test('nobody else reads them: they pass row level security', async () => {
  for (const view of views) {
    await expect(register.inInstitution('uni-001', select(view))).rejects.toMatchObject(denied);
    await expect(register.readOnly('qaitu_app', select(view))).rejects.toMatchObject(denied);
    await expect(register.readOnly('qaitu_national', select(view))).rejects.toMatchObject(denied);
  }
});

test('the application still sees one institution alone', async () => {
  const { rows } = await register.inInstitution('uni-001', async (trx) =>
    sql<{ id: string }>`select distinct institution_id as id from mobility`.execute(trx),
  );
  expect(rows).toEqual([{ id: 'uni-001' }]);
});

const page = z.object({ table: z.string(), columns: z.record(z.string(), z.object({ class: z.string() })) });

test('no view uses what is personal but the score and the lot of a decision', async () => {
  const folder = path.join(import.meta.dirname, '../../../src/register/dictionary');
  const pages = await Promise.all(
    (await readdir(folder)).map(async (file) =>
      page.parse(parse(await readFile(path.join(folder, file), 'utf8'))),
    ),
  );
  const personal = new Set(
    pages.flatMap(({ table, columns }) =>
      Object.entries(columns).flatMap(([column, about]) =>
        about.class === 'personal' ? [`${table}.${column}`] : [],
      ),
    ),
  );
  const { rows } = await admin.query<{ view: string; column: string }>(`
    select distinct v.relname as view, t.relname || '.' || a.attname as column
      from pg_depend d
      join pg_rewrite w on w.oid = d.objid
      join pg_class v on v.oid = w.ev_class and v.relnamespace = 'facts'::regnamespace
      join pg_class t on t.oid = d.refobjid and t.relnamespace = 'public'::regnamespace
      join pg_attribute a on a.attrelid = t.oid and a.attnum = d.refobjsubid
     where d.classid = 'pg_rewrite'::regclass and d.refobjsubid > 0`);
  expect(rows.length).toBeGreaterThan(100);
  const used = rows
    .filter(({ column }) => personal.has(column))
    .map(({ view, column }) => `${view}: ${column}`);
  expect(used).toEqual(['fact_award: award_explanation.content']);
});
