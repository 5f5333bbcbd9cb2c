import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshRegister, type FreshRegister } from './cluster.ts';

const lint = await readFile(path.join(import.meta.dirname, 'schema-lint.sql'), 'utf8');

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

const faults = async (): Promise<readonly string[]> => {
  const { rows } = await admin.query<{ rule: string; obj: string }>(lint);
  return rows.map(({ rule, obj }) => `${rule}: ${obj}`);
};

/** Triggers that only refuse, which is all that a trigger on a distributed table may do. */
const allowed = [
  'trigger (allow-list it): access_log_is_only_added_to on access_log',
  'trigger (allow-list it): journal_is_only_added_to on journal',
];

test('the schema keeps the rules of a distributed PostgreSQL', async () => {
  expect(await faults()).toEqual(allowed);
});

/** What the rules ask for beyond the lint: policies that bind the owner too, and generated columns that 15 to 18 understand alike. */
const further = `
  with c as (select tbl::regclass as oid, tbl, class from schema_class)
  select 'policies do not bind the owner' as rule, c.tbl as obj from c join pg_class r on r.oid = c.oid
   where c.class = 'tenant' and not r.relforcerowsecurity
  union all
  select 'no policy', c.tbl from c
   where c.class = 'tenant' and not exists (select from pg_policy p where p.polrelid = c.oid)
  union all
  select 'policy with a setting that may be missing', c.tbl from c join pg_policy p on p.polrelid = c.oid
   where pg_get_expr(p.polqual, p.polrelid) ~ 'current_setting[(][^,()]*[)]'
  union all
  select 'generated column that is not stored', c.tbl || '.' || a.attname from c
    join pg_attribute a on a.attrelid = c.oid where a.attgenerated not in ('', 's')
  union all
  select 'table that is not of the owner', c.tbl from c join pg_class r on r.oid = c.oid
   where r.relowner <> 'qaitu_owner'::regrole
  order by 1, 2`;

test('policies bind everybody and read no setting that may be missing', async () => {
  expect((await admin.query(further)).rows).toEqual([]);
  await admin.query('begin');
  await admin.query(`
    alter table task no force row level security;
    drop policy own_institution on choice;
    drop policy own_institution on appeal;
    create policy own_institution on appeal using (institution_id = current_setting('app.institution_id'))`);
  expect((await admin.query(further)).rows).toEqual([
    { rule: 'no policy', obj: 'choice' },
    { rule: 'policies do not bind the owner', obj: 'task' },
    { rule: 'policy with a setting that may be missing', obj: 'appeal' },
  ]);
  await admin.query('rollback');
});

test('a planted fault of each kind is found', async () => {
  await admin.query('begin');
  await admin.query(`
    create table stray (id text primary key);
    create table guest (institution_id varchar not null, id text primary key);
    create table visit (id serial primary key, guest_id text references guest (id),
      constraint a_name_that_is_far_too_long_for_the_suffix_of_a_shard_on_a_worker check (id > 0));
    insert into schema_class values ('guest', 'tenant'), ('visit', 'reference')`);
  expect((await faults()).filter((fault) => !allowed.includes(fault))).toEqual([
    'fk between forbidden classes: visit_guest_id_fkey',
    'identity/serial below bigint: visit.id',
    'name longer than 54 bytes: a_name_that_is_far_too_long_for_the_suffix_of_a_shard_on_a_work',
    'row level security not enabled: guest',
    'tenant table without institution_id text not null: guest',
    'unclassified table: stray',
    'unique/pk/exclusion without institution_id: guest_pkey',
  ]);
  await admin.query('rollback');
});

test('the tenant is named for one transaction and cannot smuggle SQL', async () => {
  const seen = async () =>
    (await admin.query("select current_setting('app.institution_id', true) as id")).rows[0];
  await admin.query('begin');
  await admin.query("select set_tenant('kaznu')");
  expect(await seen()).toEqual({ id: 'kaznu' });
  await admin.query('commit');
  expect(await seen()).toEqual({ id: '' });
  await expect(admin.query("select set_tenant('x''; reset role; --')")).rejects.toThrow('bad institution id');
});
