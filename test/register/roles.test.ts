import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { health } from '../../src/register/database/health.ts';
import type { RegisterTransaction } from '../../src/register/db.ts';
import { freshRegister, type FreshRegister } from './cluster.ts';

let register: FreshRegister;
beforeAll(async () => {
  register = await freshRegister();
});
afterAll(async () => register.close());

const run = (statement: string) => async (trx: RegisterTransaction) => sql.raw(statement).execute(trx);
const denied = { code: '42501' };

describe('the publisher', () => {
  test.each([
    'figure_source',
    'figure_table',
    'figure_import',
    'published_figure',
    'schema_migration',
    'schema_class',
  ])('cannot read %s', async (table) => {
    await expect(
      register.readOnly('qaitu_publisher', run(`select * from public.${table}`)),
    ).rejects.toMatchObject(denied);
  });
  test.each(['fact_figure_table', 'fact_published_figure', 'fact_reporting_destination', 'fact_last_import'])(
    'reads %s',
    async (view) => {
      const { rows } = await register.readOnly('qaitu_publisher', run(`select * from facts.${view}`));
      expect(rows).toEqual([]);
    },
  );
  test('can read nothing else of ours', async () => {
    const { rows } = await register.readOnly('qaitu_publisher', async (trx) =>
      sql<{ name: string }>`
        select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_' and n.nspname <> 'facts'
           and c.relkind in ('r', 'v', 'm', 'p', 'f') and has_table_privilege(c.oid, 'select')`.execute(trx),
    );
    expect(rows).toEqual([]);
  });
});

describe('the application', () => {
  test.each([
    'alter table published_figure add column x text',
    'drop view facts.fact_last_import',
    'truncate published_figure',
    'update figure_import set changed = 0',
    'delete from figure_table',
    "insert into schema_migration values ('x', 'x')",
    'create table mine (id text)',
  ])('may not: %s', async (statement) => {
    await expect(register.readWrite(run(statement))).rejects.toMatchObject(denied);
  });
  test('sheds its role after each transaction', async () => {
    await register.readWrite(run('select 1'));
    const roles = await register.readOnly('qaitu_national', run('select current_user as role'));
    expect(roles.rows).toEqual([{ role: 'qaitu_national' }]);
  });
});

test('national readers and backups pass row level security, nobody else does', async () => {
  const { rows } = await register.readOnly(
    'qaitu_app',
    run("select rolname from pg_roles where rolbypassrls and rolname ~ '^qaitu' order by 1"),
  );
  expect(rows).toEqual([{ rolname: 'qaitu_backup' }, { rolname: 'qaitu_national' }]);
});

test('reading never writes', async () => {
  const attempt = register.readOnly(
    'qaitu_app',
    run("insert into figure_source values ('a', 'b', 'c', null, null, 'd')"),
  );
  await expect(attempt).rejects.toMatchObject({ code: '25006' });
});

test('an error undoes everything', async () => {
  const attempt = register.readWrite(async (trx) => {
    await run("insert into figure_source values ('a', 'b', 'c', null, null, 'd')")(trx);
    throw new Error('no');
  });
  await expect(attempt).rejects.toThrow('no');
  const { rows } = await register.readOnly('qaitu_app', run('select * from figure_source'));
  expect(rows).toEqual([]);
});

test('health names the newest migration', async () => {
  expect(await health(register)).toEqual({ migration: expect.stringMatching(/^\d{4}-[a-z-]+\.sql$/) });
});
