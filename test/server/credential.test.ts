import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkBadge } from '../../src/exchange/credential/check-badge.ts';
import { issuerForm } from '../../src/exchange/credential/issuer-form.ts';
import { perform } from '../../src/register/perform.ts';
import { erasePersonCommand } from '../../src/register/person/erase-person.ts';
import { revokeErasedCommand } from '../../src/register/credential/revoke-erased.ts';
import { revokeOverturnedCommand } from '../../src/register/credential/revoke-overturned.ts';
import { replay } from '../../src/register/journal/replay.ts';
import { nextKey } from '../world.ts';
import { openVerifiedWorld, type VerifiedWorld } from './verified-world.ts';

let world: VerifiedWorld;
let place: { institutionId: string; resultId: string };
let base: string;
beforeAll(async () => {
  world = await openVerifiedWorld();
  place = await world.verified('aigerim', 'achieved');
  base = `/api/institutions/${place.institutionId}`;
});
afterAll(async () => world.close());

const offerUrl = () => `${base}/results/${place.resultId}/credential`;
const issue = async (who = 'aigerim', evidence: readonly number[] = [0]) =>
  (await world.as(who))('POST', offerUrl(), { body: { locale: 'kk', evidence: [...evidence] } });
const open = async (url: string) => world.app.inject({ method: 'GET', url });
const fileOf = async (id: string) => (await world.as('aigerim'))('GET', `${base}/credentials/${id}/file`);
const issuerOf = async () =>
  issuerForm.parse((await open(`/credentials/issuers/${place.institutionId}`)).json());
const statusOf = async () => (await open(`/credentials/status/${place.institutionId}/0`)).body;

const check = async (text: string) => {
  const checked = await checkBadge(text, {
    issuer: await issuerOf(),
    status: await statusOf(),
    now: new Date(Date.now() + 2000).toISOString(),
  });
  return checked.ok ? checked.value : checked.refusal.code;
};

let first = '';

test('before anything is issued there is no key and no list', async () => {
  expect((await open(`/credentials/issuers/${place.institutionId}`)).statusCode).toBe(404);
  expect((await open(`/credentials/status/${place.institutionId}/0`)).statusCode).toBe(404);
  for (const id of ['nobody', "ins_x'--"]) {
    expect((await open(`/credentials/issuers/${encodeURIComponent(id)}`)).statusCode).toBe(404);
  }
});

test('the participant sees what it would show; nobody else does', async () => {
  const seen = await (await world.as('aigerim'))('GET', offerUrl());
  expect(seen.json()).toMatchObject({
    offer: { participant: 'Айгерім Нұрбек', isEarned: true, evidence: [{ kind: 'doi' }], credentials: [] },
  });
  for (const other of ['alatau-coordinator', 'alatau-head', 'officer']) {
    expect((await (await world.as(other))('GET', offerUrl())).statusCode).toBe(403);
    expect((await issue(other)).statusCode).toBe(403);
  }
});

test('it is signed, shows what was allowed, and anybody can check it', async () => {
  expect((await issue('aigerim', [7])).json()).toEqual({ code: 'evidence-unknown' });
  const given = await issue();
  expect(given.statusCode).toBe(200);
  first = given.json<{ id: string }>().id;
  // Once more is the same one.
  expect((await issue()).json()).toEqual({ id: first });
  const file = await fileOf(first);
  expect(file.headers['content-disposition']).toContain(`${first}.json`);
  expect(await check(file.body)).toMatchObject({
    isStatusKnown: true,
    badge: {
      credentialSubject: {
        identifier: [{ identityHash: 'Айгерім Нұрбек' }],
        result: [{ value: 'achieved' }],
        achievement: { inLanguage: 'kk' },
      },
      evidence: [{ id: 'https://doi.org/10.1000/182', genre: 'doi' }],
    },
  });
  expect(await check(file.body.replace('"value": "achieved"', '"value": "partly"'))).toBe('changed');
});

test('its file is its holder\u2019s alone', async () => {
  for (const other of ['alatau-coordinator', 'alatau-head', 'officer']) {
    expect((await (await world.as(other))('GET', `${base}/credentials/${first}/file`)).statusCode).toBe(403);
  }
});

test('another key signs the next ones, and the older ones stay good', async () => {
  const changed = await (await world.as('alatau-head'))('POST', `${base}/issuer-keys`, { body: {} });
  expect(changed.statusCode).toBe(200);
  expect((await issuerOf()).verificationMethod).toHaveLength(2);
  expect(await check((await fileOf(first)).body)).toMatchObject({ isStatusKnown: true });
});

test('the university sees it and revokes it with a reason, which its holder reads', async () => {
  const coordinator = await world.as('alatau-coordinator');
  const listed = (await coordinator('GET', `${base}/credentials`)).json();
  expect(listed).toMatchObject({
    credentials: [{ id: first, status: 'valid' }],
    keys: [{}, { retiredAt: null }],
  });
  const revoke = { body: { reason: 'Қате берілді' } };
  const revoked = await coordinator('POST', `${base}/credentials/${first}/revoke`, revoke);
  expect(revoked.json()).toEqual({ status: 'revoked' });
  expect(await check((await fileOf(first)).body)).toBe('revoked');
  const seen = (await (await world.as('aigerim'))('GET', offerUrl())).json();
  expect(seen).toMatchObject({
    offer: { credentials: [{ status: 'revoked', revokeCause: 'office', reason: 'Қате берілді' }] },
  });
  const twice = await (
    await world.as('aigerim')
  )('POST', `${base}/credentials/${first}/withdraw`, { body: {} });
  expect(twice.json()).toMatchObject({ code: 'not-in-this-state' });
});

test('another verdict revokes it by itself', async () => {
  const { id } = (await issue()).json<{ id: string }>();
  const before = (await fileOf(id)).body;
  expect(await check(before)).toMatchObject({ isStatusKnown: true });
  await world.superuser.query(`update result set verdict = 'not-achieved' where id = $1`, [place.resultId]);
  const wish = {
    institutionId: place.institutionId,
    asker: 'system',
    requestKey: nextKey(),
    input: { resultId: place.resultId },
  } as const;
  const done = await perform(world.register, revokeOverturnedCommand, wish, world.parts.setting);
  expect(done).toEqual({ ok: true, value: { revoked: 1 } });
  expect(await check(before)).toBe('revoked');
  expect((await issue()).json()).toEqual({ code: 'credential-not-earned' });
  await world.superuser.query(`update result set verdict = 'achieved' where id = $1`, [place.resultId]);
});

test('whoever is forgotten is vouched for no longer, and the journal says what the tables say', async () => {
  const { id } = (await issue()).json<{ id: string }>();
  const before = (await fileOf(id)).body;
  const { rows } = await world.superuser.query<{ person_id: string }>(
    `select m.person_id from credential c join mobility m on m.id = c.mobility_id where c.id = $1`,
    [id],
  );
  const personId = rows[0]?.person_id ?? '';
  const wish = { institutionId: place.institutionId, asker: 'system' } as const;
  const revoking = { ...wish, requestKey: nextKey(), input: { personId } };
  expect(await perform(world.register, revokeErasedCommand, revoking, world.parts.setting)).toMatchObject({
    ok: true,
  });
  const erasing = { ...wish, requestKey: nextKey(), input: { id: personId } };
  expect(await perform(world.register, erasePersonCommand, erasing, world.parts.setting)).toMatchObject({
    ok: true,
  });
  expect(await check(before)).toBe('revoked');
  const kept = await world.superuser.query('select from credential_content where institution_id = $1', [
    place.institutionId,
  ]);
  expect(kept.rowCount).toBe(0);
  expect((await fileOf(id)).json()).toEqual({ code: 'credential-forgotten' });
  const differences = await replay(world.register);
  expect(JSON.stringify(differences)).not.toContain('credential');
});
