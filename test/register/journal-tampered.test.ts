import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { verifyBundle } from '../../src/cli/verify-bundle.ts';
import type { JournalEntry } from '../../src/core/journal/entry.ts';
import { hashEntry } from '../../src/core/journal/hash-entry.ts';
import { listChain } from '../../src/register/journal/list-chain.ts';
import { sha256 } from '../../src/register/sha256.ts';
import { readSecretSettings } from '../../src/server/secret-settings.ts';
import { exportJournal } from '../../src/server/journal/export-journal.ts';
import { headFileOf } from '../../src/server/journal/head-file-of.ts';
import { openWorld, type World } from '../world.ts';

let world: World;
let admin: Client;
let folder = '';
/** The heads as they were published while the journal was whole, kept apart. */
let heads = '';
let university = '';
let length = 0;

beforeAll(async () => {
  world = await openWorld();
  folder = await mkdtemp(path.join(tmpdir(), 'qaitu-journal-'));
  heads = path.join(folder, 'heads.json');
  university = world.institutions.get('alatau') ?? '';
  await writeFile(heads, (await world.visitor('GET', '/api/journal/heads')).body);
  admin = new Client(world.register.admin);
  await admin.connect();
  // Whoever owns the server can take the guard away; the trigger stops everybody else.
  await admin.query('alter table journal disable trigger journal_is_only_added_to');
  await admin.query('create table journal_copy as select * from journal');
  await admin.query('create table head_copy as select * from journal_head');
  length = (await chain()).length;
});
beforeEach(async () => {
  await admin.query('truncate journal, entry_reason');
  await admin.query('insert into journal select * from journal_copy');
  await admin.query(
    'update journal_head h set (sequence, hash) = (select c.sequence, c.hash from head_copy c where c.institution_id = h.institution_id)',
  );
});
afterAll(async () => {
  await admin.end();
  await world.close({ isDamaged: true });
  await rm(folder, { recursive: true });
});

const demonstrationSecrets = () => {
  const read = readSecretSettings({}, 'demonstration');
  if ('mistakes' in read) throw new Error(read.mistakes.join('; '));
  return read.secrets;
};

const chain = async (): Promise<readonly JournalEntry[]> =>
  world.register.inInstitution(university, async (trx) => listChain(trx, university));

const at = (sequence: number): string => `institution_id = '${university}' and sequence = ${sequence}`;

/** Verify the journal of all institutions as it is exported now, against the heads kept apart. */
const verified = async (headsFile: string | undefined = heads) => {
  const file = path.join(folder, 'journal.jsonl');
  const exported = exportJournal(world.register, {
    headFile: headFileOf(world.register),
    seed: demonstrationSecrets().journalKey,
    now: new Date(),
  });
  await writeFile(file, Readable.from(exported));
  const outcome = await verifyBundle(file, headsFile);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value.verdict;
};

const named = (kind: string, sequence: number) => ({
  valid: false,
  faults: [{ kind, institution: university, sequence }],
});

/** Write the chain anew from an entry on, each hash computed as the program computes it. */
const rebuildFrom = async (sequence: number): Promise<void> => {
  const entries = await chain();
  let previousHash = entries[sequence - 2]?.hash ?? '0'.repeat(64);
  for (const { hash: _old, ...entry } of entries.slice(sequence - 1)) {
    const whole = { ...entry, previousHash };
    const hash = hashEntry(whole, sha256);
    await admin.query(`update journal set previous_hash = $1, hash = $2 where ${at(entry.sequence)}`, [
      previousHash,
      hash,
    ]);
    previousHash = hash;
  }
  await admin.query(`update journal_head set hash = $1 where institution_id = $2`, [
    previousHash,
    university,
  ]);
};

test('the journal of the story is whole', async () => {
  expect(length).toBeGreaterThan(10);
  expect(await verified()).toMatchObject({
    valid: true,
    faults: [],
    entries: expect.toSatisfy((n: number) => n > length),
  });
});

test('a row in the middle that was edited is named', async () => {
  await admin.query(`update journal set actor = 'acc_somebody-else' where ${at(7)}`);
  expect(await verified()).toMatchObject(named('changed', 7));
});

test('a time that was moved is named', async () => {
  await admin.query(`update journal set at = at - interval '1 day' where ${at(9)}`);
  expect(await verified()).toMatchObject(named('changed', 9));
});

test('a tail that was cut is named, with the head moved back to fit', async () => {
  await admin.query(`delete from journal where institution_id = $1 and sequence > $2`, [
    university,
    length - 3,
  ]);
  await admin.query(
    `update journal_head set sequence = $2, hash = (select hash from journal where institution_id = $1 and sequence = $2)
      where institution_id = $1`,
    [university, length - 3],
  );
  expect(await verified()).toMatchObject(named('cut', length - 2));
});

test('two rows that changed places are named', async () => {
  await admin.query(`update journal set sequence = 1000 where ${at(5)}`);
  await admin.query(`update journal set sequence = 5 where ${at(8)}`);
  await admin.query(`update journal set sequence = 8 where ${at(1000)}`);
  expect(await verified()).toMatchObject(named('swapped', 5));
});

test('a chain that was rebuilt after an edit is named', async () => {
  await admin.query(`update journal set actor = 'acc_somebody-else' where ${at(6)}`);
  await rebuildFrom(6);
  const verdict = await verified();
  expect(verdict).toMatchObject({ valid: false, faults: [{ kind: 'rebuilt', institution: university }] });
  // The endpoint compares with the heads of the data folder and says the same.
  const own = await (
    await world.as('auditor')
  )('GET', `/api/institutions/${university}/journal-verification`);
  expect(own.json()).toMatchObject({ valid: false, faults: [{ kind: 'rebuilt' }] });
});

test('a chain that is gone as a whole is named', async () => {
  await admin.query('delete from journal where institution_id = $1', [university]);
  await admin.query('delete from journal_head where institution_id = $1', [university]);
  expect(await verified()).toMatchObject(named('cut', 1));
  await admin.query('insert into journal_head select * from head_copy where institution_id = $1', [
    university,
  ]);
});

test('the application cannot do any of this, even with the guard gone', async () => {
  for (const statement of ['update journal set actor = actor', 'delete from journal', 'truncate journal']) {
    await admin.query('begin');
    await admin.query('select set_tenant($1)', [university]);
    await admin.query('set local role qaitu_app');
    await expect(admin.query(statement)).rejects.toMatchObject({ code: '42501' });
    await admin.query('rollback');
  }
});
