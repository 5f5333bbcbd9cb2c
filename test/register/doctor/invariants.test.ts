import { rm, utimes } from 'node:fs/promises';
import path from 'node:path';
import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stateTables } from '../../../src/cli/states.ts';
import { evidenceKey } from '../../../src/register/evidence/evidence-key.ts';
import { checkInvariants } from '../../../src/register/doctor/check-invariants.ts';
import type { DoctorTools, Invariant } from '../../../src/register/doctor/invariant.ts';
import { invariants } from '../../../src/register/doctor/invariants.ts';
import { folderEvidenceStore } from '../../../src/register/evidence/folder-evidence-store.ts';
import { appendHeads } from '../../../src/register/journal/head-file.ts';
import type { DB } from '../../../src/register/schema.ts';
import { openWorld, type World } from '../../world.ts';
import { plantedFaults } from './planted-faults.ts';

let world: World;
let tools: DoctorTools;
let database: Kysely<DB>;
let institutions: readonly string[] = [];
beforeAll(async () => {
  world = await openWorld();
  const { folder } = world.register.location;
  tools = {
    vault: world.vault,
    store: folderEvidenceStore(path.join(folder, 'files')),
    headFile: path.join(folder, 'journal-heads.jsonl'),
    states: stateTables,
    now: new Date(),
  };
  database = new Kysely<DB>({
    dialect: new PostgresDialect({ pool: new Pool({ ...world.register.admin, max: 1 }) }),
  });
  institutions = [...world.institutions.values()];
});
afterAll(async () => {
  await database.destroy();
  await world.close({ isDamaged: true });
});

/** Invariants that a walk through everything answers: each is looked at by itself. */
const walks = new Set([
  'chain-of-the-journal-is-whole',
  'journal-leads-to-its-published-heads',
  'tables-say-what-the-journal-says',
  'state-is-one-of-the-states',
  'state-changed-as-it-may',
  'file-is-in-the-store',
  'file-of-the-store-is-named-somewhere',
  'sealed-value-opens',
  'record-is-of-a-known-account',
  'nothing-is-left-of-an-erased-person',
]);
const isQuery = ({ id }: Invariant): boolean => !walks.has(id);

/** Plant a fault as superuser, look which of these invariants are broken, and take it back. */
const foundAfter = async (plant: string, which: readonly Invariant[]): Promise<readonly string[]> => {
  const taken = new Error('taken back');
  const found = new Set<string>();
  const look = async (trx: Transaction<DB>): Promise<void> => {
    await sql`set local session_replication_role = replica`.execute(trx);
    await sql.raw(plant.replaceAll('{i}', world.institutions.get('alatau') ?? '')).execute(trx);
    for (const one of which) {
      if (one.reach === 'nation' && (await one.find(trx, tools)).count > 0) found.add(one.id);
      if (one.reach !== 'institution') continue;
      for (const id of institutions) if ((await one.find(trx, id, tools)).count > 0) found.add(one.id);
    }
    throw taken;
  };
  await expect(database.transaction().execute(look)).rejects.toBe(taken);
  return [...found];
};

const named = (...ids: readonly string[]): readonly Invariant[] =>
  invariants.filter(({ id }) => ids.includes(id));

test('all of them are true of the told story, as the roles of the register see it', async () => {
  const checked = await checkInvariants(world.register, tools);
  expect(checked.filter(({ count }) => count > 0)).toEqual([]);
  expect(checked.length).toBeGreaterThan(100);
});

test('each has a fault that is planted here, and a name of its own', () => {
  const ids = invariants.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(plantedFaults.map(({ id }) => id).toSorted()).toEqual(ids.filter((id) => !walks.has(id)).toSorted());
});

describe('a planted fault is found, and nothing else', () => {
  test.each(plantedFaults)('$id', async ({ id, plant, also = [] }) => {
    expect((await foundAfter(plant, invariants.filter(isQuery))).toSorted()).toEqual(
      [id, ...also].toSorted(),
    );
  });
});

describe('a walk through everything finds', () => {
  test('an entry that was changed, and the table that no longer follows from it', async () => {
    const plant = `update journal set data = data || '{"status": "withdrawn"}' where (institution_id, id) = (select institution_id, id from journal where kind = 'ApplicationSubmitted' order by sequence limit 1)`;
    expect(
      await foundAfter(
        plant,
        named('chain-of-the-journal-is-whole', 'tables-say-what-the-journal-says', 'state-changed-as-it-may'),
      ),
    ).toEqual(expect.arrayContaining(['chain-of-the-journal-is-whole', 'state-changed-as-it-may']));
  });

  test('a row that was changed past the journal', async () => {
    const which = named('tables-say-what-the-journal-says', 'chain-of-the-journal-is-whole');
    const plant = `update mobility set planned_end = planned_end + 1 where id = (select min(id) from mobility)`;
    expect(await foundAfter(plant, which)).toEqual(['tables-say-what-the-journal-says']);
    const gone = `delete from cost_line where id = (select min(id) from cost_line)`;
    expect(await foundAfter(gone, which)).toEqual(['tables-say-what-the-journal-says']);
  });

  test('a state that the noun does not have', async () => {
    const plant = `alter table application drop constraint known_application_status; update application set status = 'lost' where id = (select min(id) from application)`;
    expect(await foundAfter(plant, named('state-is-one-of-the-states'))).toEqual([
      'state-is-one-of-the-states',
    ]);
  });

  test('a record of an account that is not there', async () => {
    const plant = `update follow_up set account_id = 'acc_x' where id = (select min(id) from follow_up)`;
    expect(await foundAfter(plant, named('record-is-of-a-known-account'))).toEqual([
      'record-is-of-a-known-account',
    ]);
  });

  test('a sealed value that no key opens', async () => {
    const plant = `update participant_key set person_sealed = (select person_sealed from participant_key where id <> (select min(id) from participant_key) limit 1) where id = (select min(id) from participant_key)`;
    expect(await foundAfter(plant, named('sealed-value-opens'))).toEqual(['sealed-value-opens']);
  });

  test('what is left of an erased person, table by table', async () => {
    const plant = `update person set erased_at = now()`;
    expect(await foundAfter(plant, named('nothing-is-left-of-an-erased-person'))).toEqual([
      'nothing-is-left-of-an-erased-person',
    ]);
  });
});

test('a head that was published and is in no chain', async () => {
  const head = {
    institutionId: world.institutions.get('alatau') ?? '',
    sequence: 3,
    hash: 'a'.repeat(64),
    at: new Date().toISOString(),
  };
  const headFile = path.join(world.register.location.folder, 'other-heads.jsonl');
  await appendHeads(headFile, [head]);
  const [found] = await checkInvariants(
    world.register,
    { ...tools, headFile },
    named('journal-leads-to-its-published-heads'),
  );
  expect(found).toMatchObject({ count: 1, places: [`${head.institutionId} 3`] });
});

test('a file that is gone, and one that nobody names for longer than a day', async () => {
  const { store } = tools;
  const { folder } = world.register.location;
  const stray = await store.put(Buffer.from('nobody names me'));
  const strayPath = path.join(folder, 'files', evidenceKey(stray.sha256));
  const which = named('file-is-in-the-store', 'file-of-the-store-is-named-somewhere');
  const counts = async () => (await checkInvariants(world.register, tools, which)).map(({ count }) => count);
  expect(await counts()).toEqual([0, 0]);
  await utimes(strayPath, new Date(), new Date(Date.now() - 25 * 3600 * 1000));
  expect(await counts()).toEqual([0, 1]);
  await store.remove(stray.sha256);
  const { rows } = await sql<{
    sha256: string;
  }>`select sha256 from report_file where removed_at is null limit 1`.execute(database);
  const kept = path.join(folder, 'files', evidenceKey(rows[0]?.sha256 ?? ''));
  await rm(kept);
  expect((await counts())[0]).toBeGreaterThan(0);
});
