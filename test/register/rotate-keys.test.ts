import { afterAll, beforeAll, expect, test } from 'vitest';
import { nationalOffice } from '../../src/core/institution/institution.ts';
import { createInstitutionCommand } from '../../src/register/institution/create-institution.ts';
import { joinInstitutionCommand } from '../../src/register/institution/join-institution.ts';
import { createAccount } from '../../src/register/person/account.ts';
import { perform, type Setting } from '../../src/register/perform.ts';
import { findOwnPerson } from '../../src/register/person/find-own-person.ts';
import { findDetail } from '../../src/register/person/find-detail.ts';
import { writePersonDetailCommand } from '../../src/register/person/write-person-detail.ts';
import { rotateKeys } from '../../src/register/rotate-keys.ts';
import { open } from '../../src/register/sealed.ts';
import { freshRegister, type FreshRegister } from './cluster.ts';
import { testVault } from './test-vault.ts';

const iin = '900101100014';
const setting: Setting = {
  isDemonstration: true,
  staffNeedSecondFactor: false,
  now: () => new Date('2026-03-02T08:00:00.000Z'),
  vault: testVault,
};

let register: FreshRegister;
let institutionId = '';
let personId = '';
beforeAll(async () => {
  register = await freshRegister();
  const input = { name: { kk: 'У', ru: 'У', en: 'U' }, shortName: 'U', country: 'KAZ' };
  const made = await perform(
    register,
    createInstitutionCommand,
    { institutionId: nationalOffice, asker: 'operator', requestKey: 'create-university', input },
    setting,
  );
  if (!made.ok) throw new Error(made.refusal.code);
  institutionId = made.value.id;
  const account = await register.readWrite(async (trx) =>
    createAccount(trx, { email: 'a@b.example', name: 'A', locale: 'kk', emailVerified: true }),
  );
  if (!account.ok) throw new Error(account.refusal.code);
  const asker = { accountId: account.value.accountId, memberships: [], hasSecondFactor: false };
  await perform(
    register,
    joinInstitutionCommand,
    { institutionId, asker, requestKey: 'join-it-now', input: {} },
    setting,
  );
  personId = (await findOwnPerson(register, institutionId, asker.accountId)) ?? '';
  const detail = {
    personId,
    givenName: 'Ә',
    familyName: null,
    patronymic: null,
    birthDate: null,
    sex: 0 as const,
    citizenship: 'KAZ',
    phone: null,
    iin,
  };
  const written = await perform(
    register,
    writePersonDetailCommand,
    { institutionId, asker, requestKey: 'write-detail', input: detail },
    setting,
  );
  if (!written.ok) throw new Error(written.refusal.code);
});
afterAll(async () => register.close());

const next = new Uint8Array(32).fill(8);
const sealedNow = async () =>
  register.inInstitution(
    institutionId,
    async (trx) => (await findDetail(trx, institutionId, personId))?.iinSealed ?? '',
  );

test('a number sealed with the old key opens with the new one after rotation, and only then', async () => {
  const both = {
    ...testVault,
    ring: { current: 'next', keys: new Map([...testVault.ring.keys, ['next', next]]) },
  };
  const place = { table: 'person_detail', column: 'iin_sealed', recordId: personId };
  const alone = { current: 'next', keys: new Map([['next', next]]) };
  expect(open(alone, await sealedNow(), place).ok).toBe(false);
  expect(await rotateKeys(register, both)).toEqual({ sealedAgain: 1, alreadyCurrent: 0, unreadable: [] });
  expect(await rotateKeys(register, both)).toEqual({ sealedAgain: 0, alreadyCurrent: 1, unreadable: [] });
  expect(open(alone, await sealedNow(), place)).toEqual({ ok: true, value: iin });
});

test('a number whose key is gone is named and left as it is', async () => {
  const before = await sealedNow();
  const strange = {
    ...testVault,
    ring: { current: 'other', keys: new Map([['other', new Uint8Array(32).fill(1)]]) },
  };
  expect((await rotateKeys(register, strange)).unreadable).toEqual([personId]);
  expect(await sealedNow()).toBe(before);
});
