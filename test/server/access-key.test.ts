import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../world.ts';

let world: World;
let base = '';
let elsewhere = '';
beforeAll(async () => {
  world = await openWorld();
  base = `/api/institutions/${world.institutions.get('alatau') ?? ''}`;
  elsewhere = `/api/institutions/${world.institutions.get('esil') ?? ''}`;
});
afterAll(async () => world.close());

const tomorrow = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
const make = async (scopes: readonly string[], more: object = {}, who = 'alatau-head') =>
  (await world.as(who))('POST', `${base}/access-keys`, {
    body: { name: 'EPVO', scopes: [...scopes], perMinute: 5, endsOn: tomorrow, ...more },
  });
const keyFor = async (...scopes: readonly string[]): Promise<{ id: string; key: string }> =>
  (await make(scopes)).json();
const read = async (key: string, url = `${base}/ledger`, method: 'GET' | 'POST' = 'GET') =>
  world.app.inject({ method, url, headers: { authorization: `Bearer ${key}` } });

test('a key reads what its scopes say, and only at its institution', async () => {
  const { key } = await keyFor('ledger', 'people');
  expect(key).toMatch(/^qk_[0-9a-f-]{36}_[A-Za-z0-9_-]{43}$/);
  expect((await read(key)).statusCode).toBe(200);
  expect((await read(key, `${base}/reports`)).json()).toMatchObject({ code: 'access-key-scope' });
  expect((await read(key, `${elsewhere}/ledger`)).statusCode).toBe(403);
  expect((await read(key, `${base}/members`)).statusCode).toBe(403);
  expect((await read(key, '/api/me')).json()).not.toMatchObject({
    account: { id: expect.anything() as string },
  });
});

test('names of people need a scope of their own', async () => {
  const { key } = await keyFor('ledger');
  expect((await read(key)).json()).toEqual({ code: 'access-key-scope', params: { scopes: 'people' } });
});

test('it changes nothing', async () => {
  const { key } = await keyFor('credentials', 'people');
  const changed = await world.app.inject({
    method: 'POST',
    url: `${base}/access-keys`,
    headers: { authorization: `Bearer ${key}`, 'idempotency-key': 'request-of-a-key' },
    payload: { name: 'x', scopes: ['stays'], perMinute: 5, endsOn: tomorrow },
  });
  expect(changed.json()).toMatchObject({ code: 'access-key-scope' });
});

test('it may no more than its maker: an administrator reads no ledger, and neither does his key', async () => {
  const { key } = (await make(['ledger', 'people'], {}, 'alatau-administrator')).json<{ key: string }>();
  expect((await read(key)).json()).toEqual({ code: 'not-permitted' });
});

test('beyond its limit it waits, and is told how long', async () => {
  const { key } = (await make(['ledger', 'people'], { perMinute: 1 })).json<{ key: string }>();
  const answers = [await read(key), await read(key), await read(key)];
  const last = answers.at(-1);
  expect(last?.statusCode).toBe(429);
  expect(Number(last?.headers['retry-after'])).toBeGreaterThan(0);
});

test('a wrong secret, a revoked key and one of another form open nothing', async () => {
  const { id, key } = await keyFor('ledger', 'people');
  for (const wrong of [
    `${key.slice(0, -1)}${key.endsWith('A') ? 'B' : 'A'}`,
    'qk_x',
    '',
    key.toUpperCase(),
  ]) {
    expect((await read(wrong)).json()).toEqual({ code: 'access-key-not-good' });
  }
  expect((await read(key)).statusCode).toBe(200);
  const revoked = await (
    await world.as('alatau-head')
  )('POST', `${base}/access-keys/${id}/revoke`, { body: {} });
  expect(revoked.json()).toEqual({ revoked: true });
  expect((await read(key)).statusCode).toBe(401);
});

test('its secret is nowhere, its use is written down', async () => {
  const { id, key } = await keyFor('ledger', 'people');
  await read(key);
  const secret = key.slice(-43);
  const { keys } = (await (await world.as('alatau-head'))('GET', `${base}/access-keys`)).json<{
    keys: readonly { id: string; lastUsedAt: string | null }[];
  }>();
  expect(keys.find((one) => one.id === id)?.lastUsedAt).not.toBeNull();
  expect(JSON.stringify(keys)).not.toContain(secret);
  const kept = await world.register.inInstitution(world.institutions.get('alatau') ?? '', async (trx) => ({
    looks: await trx.selectFrom('access_log').selectAll().where('actor', '=', id).execute(),
    answers: await trx.selectFrom('request_answer').selectAll().execute(),
  }));
  expect(kept.looks).toMatchObject([{ permission: 'read-ledger', record_id: id }]);
  expect(JSON.stringify(kept.answers)).not.toContain(secret);
});

test('it ends', async () => {
  for (const endsOn of ['2020-01-01', '2999-01-01']) {
    expect((await make(['stays'], { endsOn })).json()).toMatchObject({ code: 'access-key-end' });
  }
});
