import { Webhook } from 'standardwebhooks';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { permissions } from '../../../src/core/access/permissions.ts';
import { webhookNouns } from '../../../src/core/webhook/webhook-nouns.ts';
import { webhookMessage } from '../../../src/contract/webhook.ts';
import { recordKinds } from '../../../src/register/record-kinds.ts';
import { replay } from '../../../src/register/journal/replay.ts';
import { rotateKeys } from '../../../src/register/rotate-keys.ts';
import { startWebhookReceiver, type WebhookReceiver } from '../../webhook-receiver.ts';
import { askerOf, nextKey, openWorld, type World } from '../../world.ts';
import { untilQuiet } from '../until-quiet.ts';

let world: World;
let admin: Client;
let receiver: WebhookReceiver;
let base = '';
let elsewhere = '';
let institutionId = '';
beforeAll(async () => {
  world = await openWorld();
  admin = new Client(world.register.admin);
  await admin.connect();
  receiver = await startWebhookReceiver();
  institutionId = world.institutions.get('alatau') ?? '';
  base = `/api/institutions/${institutionId}`;
  elsewhere = `/api/institutions/${world.institutions.get('esil') ?? ''}`;
});
afterAll(async () => {
  await receiver.close();
  await admin.end();
  await world.close();
});

const ask = async (method: string, path: string, body: object = {}, who = 'alatau-administrator') =>
  (await world.as(who))(method, path, method === 'GET' ? {} : { body });
const make = async (more: object = {}) =>
  ask('POST', `${base}/webhooks`, { name: 'LMS', url: receiver.url, nouns: ['membership'], ...more });
const made = async (): Promise<{ id: string; secret: string }> => (await make()).json();
interface Row {
  readonly id: string;
  readonly status: string;
  readonly waiting: number;
  readonly previousUntil: string | null;
}
const read = async (id: string): Promise<{ webhook: Row; attempts: readonly { outcome: string }[] }> =>
  (await ask('GET', `${base}/webhooks/${id}`)).json();
/** Somebody gets a role: an entry about a membership. */
const happen = async (): Promise<void> => {
  const role = roles.shift();
  const accountId = world.accounts.get('alatau-coordinator');
  const given = await ask('POST', `${base}/members`, { accountId, role });
  expect([given.statusCode, given.body]).toEqual([200, expect.any(String) as string]);
};
const roles = ['analyst', 'auditor', 'officer', 'committee'];
/** Looks until it is so. */
const until = async (isSo: () => Promise<boolean> | boolean): Promise<void> => {
  for (let looks = 0; !(await isSo()); looks += 1) {
    if (looks === 300) throw new Error('it does not come');
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
};
const remove = async (id: string): Promise<void> => {
  expect((await ask('POST', `${base}/webhooks/${id}/remove`)).json()).toEqual({ removed: true });
};

test('what happens is told by itself, signed so that somebody else’s verifier takes it', async () => {
  const { id, secret } = await made();
  expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  receiver.messages.length = 0;
  await happen();
  await until(() => receiver.messages.length > 0);
  const [message] = receiver.messages;
  const told = webhookMessage.parse(new Webhook(secret).verify(message?.body ?? '', message?.headers ?? {}));
  expect(told).toMatchObject({
    type: 'membership.MembershipGiven',
    data: { institution: institutionId, noun: 'membership' },
  });
  expect(message?.headers['content-type']).toBe('application/json');
  const address = new URL(told.data.url).pathname;
  expect((await ask('GET', address)).statusCode).toBe(200);
  await until(async () => (await read(id)).webhook.waiting === 0);
  await remove(id);
});

test('the secret is in the answer of the making, a repeat of it, and nowhere else', async () => {
  const body = { name: 'LMS', url: receiver.url, nouns: ['report'] };
  const headers = { 'idempotency-key': nextKey() };
  const again = async () =>
    (await (await world.as('alatau-head'))('POST', `${base}/webhooks`, { body, headers })).json<{
      id: string;
      secret: string;
    }>();
  const first = await again();
  expect(await again()).toEqual(first);
  const { id, secret } = first;
  const renewed = (await ask('POST', `${base}/webhooks/${id}/secret`)).json<{ secret: string }>();
  expect(renewed.secret).not.toBe(secret);
  const answers = [
    (await ask('GET', `${base}/webhooks`)).body,
    (await ask('GET', `${base}/webhooks/${id}`)).body,
    (await ask('GET', `${base}/history/webhook/${id}`)).body,
  ].join('');
  const { rows: tables } = await admin.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
      where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'`,
  );
  let register = '';
  for (const { name } of tables) {
    const { rows } = await admin.query<{ all: string | null }>(
      `select string_agg(t::text, '') as all from ${name} t`,
    );
    register += rows[0]?.all ?? '';
  }
  expect(register).toContain(id);
  for (const one of [secret, renewed.secret]) {
    const bare = one.slice('whsec_'.length);
    for (const place of [answers, register, world.complaints.join()]) expect(place).not.toContain(bare);
  }
  await remove(id);
});

test('a renewed secret signs beside the one before, also after the keys of the installation were changed', async () => {
  const { id, secret } = await made();
  const renewed = (await ask('POST', `${base}/webhooks/${id}/secret`)).json<{ secret: string }>();
  expect((await read(id)).webhook.previousUntil).not.toBeNull();
  const ring = {
    current: 'newer',
    keys: new Map([...world.vault.ring.keys, ['newer', Buffer.alloc(32, 9)]]),
  };
  const rotation = await rotateKeys(world.register, { ...world.vault, ring });
  expect(rotation.unreadable).toEqual([]);
  const back = await rotateKeys(world.register, {
    ...world.vault,
    ring: { ...ring, current: world.vault.ring.current },
  });
  expect(back.sealedAgain).toBeGreaterThanOrEqual(2);
  receiver.messages.length = 0;
  expect((await ask('POST', `${base}/webhooks/${id}/trial`)).json()).toEqual({
    outcome: 'delivered',
    status: 200,
  });
  const [message] = receiver.messages;
  for (const known of [secret, renewed.secret]) {
    expect(new Webhook(known).verify(message?.body ?? '', message?.headers ?? {})).toMatchObject({
      type: 'webhook.trial',
    });
  }
  await remove(id);
});

test('a trial says what was answered, moves nothing, and a repeat of it is the same message', async () => {
  const { id } = await made();
  receiver.next.push({ status: 500 });
  receiver.messages.length = 0;
  const headers = { 'idempotency-key': nextKey() };
  const trial = async () =>
    (
      await (
        await world.as('alatau-head')
      )('POST', `${base}/webhooks/${id}/trial`, { headers })
    ).json<unknown>();
  expect(await trial()).toEqual({ outcome: 'answered', status: 500 });
  expect(await trial()).toEqual({ outcome: 'delivered', status: 200 });
  expect(new Set(receiver.messages.map((message) => message.headers['webhook-id'])).size).toBe(1);
  const { webhook, attempts } = await read(id);
  expect(webhook).toMatchObject({ status: 'active', failures: 0 });
  expect(attempts.map(({ outcome }) => outcome)).toEqual(['delivered', 'answered']);
  await remove(id);
});

test('ten trials of an institution a minute are sent, and the eleventh is not', async () => {
  const { id } = await made();
  const now = new Date();
  const app = world.appWith({ setting: { ...world.parts.setting, now: () => now } });
  const ask = askerOf(app, await world.cookieOf('alatau-head'));
  const statuses = [];
  for (let trial = 0; trial < 11; trial += 1) {
    statuses.push((await ask('POST', `${base}/webhooks/${id}/trial`)).statusCode);
  }
  expect(statuses).toEqual([...Array.from({ length: 10 }, () => 200), 429]);
  await app.close();
  await remove(id);
});

test('addresses of our own networks are refused in one sentence, whichever they are', async () => {
  const refusals = [];
  for (const url of [
    'https://10.0.0.1/x',
    'https://169.254.169.254/latest/meta-data',
    'https://[fd00:ec2::254]/x',
    'https://[::ffff:10.0.0.1]/x',
    'https://3232235777/x',
  ]) {
    refusals.push((await make({ url })).json<unknown>());
  }
  const closed = {
    code: 'webhook-address-closed',
    list: [{ code: 'webhook-address-closed', field: 'url' }],
  };
  expect(refusals).toEqual(refusals.map(() => closed));
  const form = { code: 'bad-input', list: [{ code: 'webhook-address-form', field: 'url' }] };
  for (const url of ['http://8.8.8.8/x', 'https://a:b@8.8.8.8/x', 'file:///etc/passwd']) {
    expect((await make({ url })).json()).toEqual(form);
  }
  const { id } = await made();
  const body = { name: 'LMS', url: 'https://10.0.0.1/x', nouns: ['report'] };
  expect((await ask('PUT', `${base}/webhooks/${id}`, body)).json()).toEqual(closed);
  await remove(id);
});

test('another institution neither sees nor touches it', async () => {
  const { id } = await made();
  const from = `${elsewhere}/webhooks/${id}`;
  const who = 'esil-coordinator';
  expect((await ask('GET', `${base}/webhooks`, {}, who)).statusCode).toBe(403);
  await world.register.inInstitution(world.institutions.get('esil') ?? '', async (trx) =>
    expect(await trx.selectFrom('webhook_target').select('id').where('id', '=', id).execute()).toEqual([]),
  );
  expect((await ask('GET', from)).statusCode).toBe(403);
  expect((await read(id)).webhook.status).toBe('active');
  await remove(id);
});

test('gone: it is stopped, its keepers get a letter each in their language, and it can be resumed', async () => {
  const { id } = await made();
  receiver.next.push({ status: 410 });
  await happen();
  await until(async () => (await read(id)).webhook.status === 'stopped');
  await untilQuiet(admin);
  const { rows } = await admin.query<{ subject: string; text: string }>(
    `select subject, text from mail where kind = 'webhook-stopped'`,
  );
  expect(rows.length).toBeGreaterThanOrEqual(2);
  for (const { text } of rows) {
    expect(text).toContain(`/desk/exchange/${institutionId}/webhooks/${id}`);
    expect(text).not.toContain(receiver.url);
  }
  receiver.messages.length = 0;
  expect((await ask('POST', `${base}/webhooks/${id}/resume`, { from: 'stop' })).json()).toEqual({
    resumed: true,
  });
  await until(() => receiver.messages.length > 0);
  await remove(id);
});

test('what is removed keeps neither address nor secret nor tries', async () => {
  const { id } = await made();
  await ask('POST', `${base}/webhooks/${id}/trial`);
  await remove(id);
  const left = await world.register.inInstitution(institutionId, async (trx) => ({
    targets: await trx.selectFrom('webhook_target').select('id').where('id', '=', id).execute(),
    attempts: await trx.selectFrom('webhook_attempt').select('id').where('webhook_id', '=', id).execute(),
  }));
  expect(left).toEqual({ targets: [], attempts: [] });
  expect((await ask('POST', `${base}/webhooks/${id}/pause`)).json()).toMatchObject({
    code: 'webhook-unknown',
  });
});

test('the standing of each follows from its entries', async () => {
  const replayed = await replay(world.register);
  expect(JSON.stringify(replayed)).not.toContain('"noun":"webhook"');
  expect(world.complaints).toEqual([]);
});

test('of what an institution may not read, nobody is told', () => {
  const known = new Set(recordKinds.map(({ shape }) => shape.noun));
  expect(webhookNouns.filter((noun) => !known.has(noun))).toEqual([]);
  for (const few of [
    'safety-report',
    'assignment',
    'voice',
    'verification',
    'study-participant',
    'transcript',
  ]) {
    expect(webhookNouns).not.toContain(few);
  }
  expect(permissions['make-webhook']).toEqual(permissions['make-access-key']);
});
