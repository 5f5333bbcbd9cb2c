import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Instance } from '../../src/core/award/instance.ts';
import { replay } from '../../src/register/journal/replay.ts';
import { nationalOffice } from '../../src/core/institution/institution.ts';
import type { Register } from '../../src/register/db.ts';
import type { Setting } from '../../src/register/perform.ts';
import { carryOutOrder } from '../../src/server/jobs/carry-out-order.ts';
import { releaseFilesOf } from '../../src/server/jobs/release-files-of.ts';
import { studyConsentTexts } from '../../src/server/study/study-consent-texts.ts';
import { allocateApart } from '../../src/solve/allocate-apart.ts';
import { tellStory } from '../../src/story/tell-story.ts';
import { freshRegister, type FreshRegister } from '../register/cluster.ts';
import { testStore } from '../register/test-store.ts';
import { plainFormWords } from '../register/plain-form-words.ts';
import { testVault } from '../register/test-vault.ts';

let register: FreshRegister;
beforeAll(async () => {
  register = await freshRegister();
});
afterAll(async () => register.close());

const fail = (sentence: string): never => {
  throw new Error(sentence);
};

const options = () => ({
  startsOn: '2025-09-01',
  vault: testVault,
  passwordHash: 'x',
  consentText: (locale: string) => `consent ${locale}`,
  studyTexts: studyConsentTexts.fingerprintsIn('kk'),
  formWords: plainFormWords,
  store: testStore(),
  allocate: async (instance: Instance) => allocateApart(instance, { seconds: 60 }),
  build: async (into: Register, setting: Setting, id: string) =>
    carryOutOrder(into, setting, { makeFiles: releaseFilesOf, report: fail }, nationalOffice, id),
});
const tell = async () => {
  const told = await tellStory(register, options());
  if (!told.ok) throw new Error(told.refusal.code);
  return told.value;
};

test('is told through the commands and can be replayed without a difference', async () => {
  const story = await tell();
  expect(story.institutions).toHaveLength(3);
  const replayed = await replay(register);
  expect(replayed.differences).toEqual([]);
  expect(replayed.entries).toBeGreaterThan(60);
});

/** Every table of ours: how many rows it has, and a fingerprint of them. */
const tablesOf = async ({ admin }: FreshRegister): Promise<readonly { rows: number; print: string }[]> => {
  const client = new Client(admin);
  await client.connect();
  try {
    const made = await client.query<{ statement: string }>(`
      select string_agg(format('select %L as name, count(*)::int as rows, coalesce(md5(string_agg(t::text, chr(10) '
               || 'order by t::text)), '''') as print from %I t', tbl, tbl), ' union all ') || ' order by 1' as statement
        from schema_class where tbl <> 'story'`);
    return (await client.query<{ rows: number; print: string }>(made.rows[0]?.statement ?? '')).rows;
  } finally {
    await client.end();
  }
};
const sizesOf = async (told: FreshRegister) =>
  (await tablesOf(told)).map(({ print: _print, ...size }) => size);

test('told again from the same day changes nothing', async () => {
  const before = await tablesOf(register);
  expect(before.filter(({ rows }) => rows > 0).length).toBeGreaterThan(30);
  await tell();
  expect(await tablesOf(register)).toEqual(before);
});

test('told otherwise by another version, it is left as it is and said so', async () => {
  const before = await tablesOf(register);
  const other = { ...options(), consentText: () => 'another text' };
  expect(await tellStory(register, other)).toEqual({ ok: false, refusal: { code: 'story-changed' } });
  expect(await tablesOf(register)).toEqual(before);
});

/** A register that breaks at its transaction of that number, and counts them. */
const breaking = (other: FreshRegister, at: number) => {
  let transactions = 0;
  const register: FreshRegister = {
    ...other,
    inInstitution: async (institutionId, work) => {
      transactions += 1;
      if (transactions > at) throw new Error('killed');
      return other.inInstitution(institutionId, work);
    },
  };
  return { register, transactions: () => transactions };
};

// From the gathering of people to the second call.
test.each([0.15, 0.45, 0.8, 0.95])('broken off at %f of it, it goes on to the same end', async (part) => {
  const counting = breaking(register, Infinity);
  expect((await tellStory(counting.register, options())).ok).toBe(true);
  const other = await freshRegister();
  try {
    const broken = breaking(other, Math.round(part * counting.transactions()));
    const kept = options();
    await expect(tellStory(broken.register, kept)).rejects.toThrow('killed');
    expect((await tellStory(other, { ...kept, startsOn: '2026-01-01' })).ok).toBe(true);
    expect(await replay(other)).toEqual(await replay(register));
    expect(await sizesOf(other)).toEqual(await sizesOf(register));
  } finally {
    await other.close();
  }
});
