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
