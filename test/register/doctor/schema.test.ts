import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { sql } from 'kysely';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkSchema } from '../../../src/register/doctor/check-schema.ts';
import { personalRowsOf } from '../../../src/register/doctor/personal-rows-of.ts';
import { freshRegister, type FreshRegister } from '../cluster.ts';

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

const wrongNow = async (now: () => Date = () => new Date()): Promise<readonly string[]> => {
  const client = new Client(register.connection);
  await client.connect();
  const { checks } = await checkSchema(client, now);
  await client.end();
  return checks.flatMap(({ id, outcome, place }) =>
    outcome === 'fault' || outcome === 'warning' ? [`${id}: ${place ?? ''}`] : [],
  );
};

/** Change the database, look, and change it back. */
const wrongAfter = async (change: string, back: string): Promise<readonly string[]> => {
  await admin.query(change);
  try {
    return await wrongNow();
  } finally {
    await admin.query(back);
  }
};

/** No backup was made of a database that was just made. */
const usual = (found: readonly string[]) => found.filter((line) => !line.startsWith('backup'));

test('a database as the program makes it has nothing wrong', async () => {
  expect(usual(await wrongNow())).toEqual([]);
});

test('a clock that is off, and one that is not', async () => {
  expect(await wrongNow(() => new Date(Date.now() + 6000))).toEqual(expect.arrayContaining(['clock: ']));
  expect(usual(await wrongNow(() => new Date(Date.now() - 3000)))).toEqual([]);
});

test('a policy that was taken away, and a table of somebody else', async () => {
  const off = 'alter table task disable row level security';
  expect(usual(await wrongAfter(off, 'alter table task enable row level security'))).toEqual([
    'row-security: task',
  ]);
  expect(usual(await wrongAfter('create table foreign_list (id text)', 'drop table foreign_list'))).toEqual([
    'owners: foreign_list',
  ]);
});

test('a migration that is missing, one that was changed and one of a newer program', async () => {
  const last = "(select max(name) from schema_migration where name like '0%')";
  const { rows } = await admin.query<{ name: string; sha256: string }>(
    `select name, sha256 from schema_migration where name = ${last}`,
  );
  const { name = '', sha256 = '' } = rows[0] ?? {};
  const back = `insert into schema_migration (name, sha256) values ('${name}', '${sha256}')
                on conflict (name) do update set sha256 = excluded.sha256`;
  const only = (found: readonly string[]) => usual(found).filter((line) => line.startsWith('migrations'));
  expect(only(await wrongAfter(`delete from schema_migration where name = '${name}'`, back))).toEqual([
    `migrations-pending: ${name}`,
  ]);
  expect(
    only(await wrongAfter(`update schema_migration set sha256 = 'x' where name = '${name}'`, back)),
  ).toEqual([`migrations: ${name}`]);
  const newer = "insert into schema_migration (name, sha256) values ('9999-later.sql', 'x')";
  expect(only(await wrongAfter(newer, "delete from schema_migration where name = '9999-later.sql'"))).toEqual(
    ['migrations: 9999-later.sql'],
  );
});

test('a login that may pass by the policies', async () => {
  const client = new Client(register.admin);
  await client.connect();
  const { checks } = await checkSchema(client, () => new Date());
  await client.end();
  expect(checks.find(({ id }) => id === 'login')).toMatchObject({ outcome: 'fault', place: client.user });
});

/** Tables of institutions with something personal that are not gone through for an erased person, and why. */
const others: Readonly<Record<string, string>> = {
  breach_recipient: 'an account by its id, until the term of the breach ends',
  breach_text: 'of the office, until the term of the breach ends',
  entry_reason: 'by the entries of his records, with the command',
  intention: 'seen by its owner alone',
  epvo_row: 'sealed, found by the number of a student',
  epvo_sending_line: 'sealed, found by the number of a student',
  epvo_value: 'sealed, found by the number of a student',
  import_batch: 'the name of a file of the office',
  import_fault: 'rows in quarantine, which are forgotten after their time',
  import_file: 'files that wait to be imported, for a few days',
  imported_record: 'rows of files, sealed where they name people',
  university_task_content: 'the supervisor of a task of the university',
  attendance: 'under a pseudonym',
  participant_key: 'of participants in studies',
  poll_answer: 'under a pseudonym',
  resolution_reason: 'of coders',
  study_consent: 'under a pseudonym',
  study_figure_text: 'of analysts',
  study_memo_content: 'of analysts',
  study_participant: 'a pseudonym',
  transcript_content: 'under pseudonyms',
};

test('every table that the dictionary calls personal is gone through for erased people, or it is said why not', async () => {
  const dictionary = path.resolve(import.meta.dirname, '../../../src/register/dictionary');
  const files = (await readdir(dictionary)).filter((name) => name.endsWith('.yml'));
  const personal: string[] = [];
  for (const name of files) {
    const text = await readFile(path.join(dictionary, name), 'utf8');
    if (/^distribution: tenant$/m.test(text) && /class: personal/.test(text))
      personal.push(name.replace('.yml', ''));
  }
  const looked = new Set(personalRowsOf('x', sql`select 'x'`).map(({ table }) => table));
  expect(personal.filter((table) => !looked.has(table) && !(table in others))).toEqual([]);
});
