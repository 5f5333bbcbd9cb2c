import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { nationalOffice } from '../../../src/core/institution/institution.ts';
import { retrySeconds } from '../../../src/core/webhook/settle-attempt.ts';
import { createInstitutionCommand } from '../../../src/register/institution/create-institution.ts';
import { appendEntries } from '../../../src/register/journal/append-entries.ts';
import { newId } from '../../../src/register/new-id.ts';
import { perform } from '../../../src/register/perform.ts';
import { changeWebhookCommand } from '../../../src/register/webhook/change-webhook.ts';
import { listDueWebhooks } from '../../../src/register/webhook/list-due-webhooks.ts';
import { listAttempts, listWebhooks } from '../../../src/register/webhook/list-webhooks.ts';
import { makeWebhookCommand } from '../../../src/register/webhook/make-webhook.ts';
import { pauseWebhookCommand } from '../../../src/register/webhook/pause-webhook.ts';
import { removeWebhookCommand } from '../../../src/register/webhook/remove-webhook.ts';
import { resumeWebhookCommand } from '../../../src/register/webhook/resume-webhook.ts';
import { deliverWebhook, type DeliveryParts } from '../../../src/server/webhook/deliver-webhook.ts';
import { writeSecret } from '../../../src/server/webhook/sign-message.ts';
import { openWebhookDoor } from '../../../src/server/webhook/webhook-door.ts';
import { freshRegister, type FreshRegister } from '../../register/cluster.ts';
import { testVault } from '../../register/test-vault.ts';
import { startWebhookReceiver, type ReceiverAnswer, type WebhookReceiver } from '../../webhook-receiver.ts';

let register: FreshRegister;
let institutionId = '';
let receiver: WebhookReceiver;
let clock = Date.parse('2026-03-02T08:00:00.000Z');
const setting = {
  isDemonstration: true,
  staffNeedSecondFactor: false,
  now: () => new Date(clock),
  vault: testVault,
};
const secret = writeSecret(Buffer.alloc(32, 7));
let parts: DeliveryParts;
let keys = 0;
const wish = <Input>(input: Input) => ({
  ...{ institutionId, asker: 'operator' as const, requestKey: `webhook-test-${(keys += 1)}`, input },
});
const mustBe = <Value>(decided: { ok: true; value: Value } | { ok: false; refusal: unknown }): Value => {
  if (!decided.ok) throw new Error(JSON.stringify(decided.refusal));
  return decided.value;
};

beforeAll(async () => {
  register = await freshRegister();
  const input = { name: { kk: 'У', ru: 'У', en: 'U' }, shortName: 'U', country: 'KAZ' };
  const made = await perform(
    register,
    createInstitutionCommand,
    { institutionId: nationalOffice, asker: 'operator', requestKey: 'create-university', input },
    setting,
  );
  institutionId = mustBe(made).id;
  parts = {
    ...{ register, setting, publicUrl: 'https://q.example', chance: () => 0 },
    door: openWebhookDoor({ allowsLoopback: true, timeoutMs: 60_000 }),
  };
});
afterAll(async () => register.close());
beforeEach(async () => {
  receiver = await startWebhookReceiver();
});
afterEach(async () => {
  await receiver.close();
  for (const { id } of await webhooks())
    mustBe(await perform(register, removeWebhookCommand, wish({ id }), setting));
});

const webhooks = async () =>
  register.inInstitution(institutionId, async (trx) =>
    listWebhooks(trx, institutionId, { now: setting.now() }),
  );
const only = async () => {
  const [row] = await webhooks();
  if (row === undefined) throw new Error('there is none');
  return row;
};
const make = async (nouns: readonly ('report' | 'mobility')[] = ['report']): Promise<string> => {
  const input = { nouns, name: 'LMS', url: receiver.url, secret };
  return mustBe(await perform(register, makeWebhookCommand, wish(input), setting)).id;
};
/** Entries of these nouns, as commands would have written them; answers with their ids. */
const happen = async (...nouns: readonly string[]): Promise<readonly string[]> =>
  register.inInstitution(institutionId, async (trx) => {
    const bodies = nouns.map((noun) => ({
      ...{ kind: 'ReportSubmitted', noun, recordId: newId('rep'), data: { amount: 4711 } },
    }));
    const at = setting.now().toISOString();
    const entries = await appendEntries(trx, bodies, {
      institutionId,
      actor: 'acc_x',
      at,
      requestKey: 'happened',
    });
    return entries.map(({ id }) => id);
  });
/** What a server does at each look. */
const look = async (signal = new AbortController().signal): Promise<void> => {
  for (const due of await listDueWebhooks(register, setting.now())) await deliverWebhook(parts, due, signal);
};
const ids = (): readonly (string | undefined)[] =>
  receiver.messages.map(({ headers }) => headers['webhook-id']);
const later = (seconds: number): void => {
  clock += seconds * 1000;
};

test('only what was asked for is told, from the making on, in the order of the journal, without data of the entry', async () => {
  await happen('report');
  await make();
  const [first, , third] = await happen('report', 'mobility', 'report', 'safety-report');
  await look();
  expect(ids()).toEqual([first, third]);
  for (const { body } of receiver.messages) expect(body).not.toMatch(/4711|acc_x/);
  expect(JSON.parse(receiver.messages[0]?.body ?? '')).toMatchObject({
    type: 'report.ReportSubmitted',
    data: { institution: institutionId, noun: 'report' },
  });
  expect(await only()).toMatchObject({
    waiting: 0,
    failures: 0,
    lastDeliveredAt: setting.now().toISOString(),
  });
  await look();
  expect(receiver.messages).toHaveLength(2);
});

test('what fails comes again later with the same id, and what is newer waits behind it', async () => {
  await make();
  const [first, second] = await happen('report', 'report');
  receiver.next.push({ status: 500 }, 'break');
  await look();
  await look();
  expect(ids()).toEqual([first]);
  expect(await only()).toMatchObject({ failures: 1, waiting: 2 });
  later(5);
  await look();
  expect(ids()).toEqual([first, first]);
  later(299);
  await look();
  expect(ids()).toHaveLength(2);
  later(1);
  await look();
  expect(ids()).toEqual([first, first, first, second]);
  expect(new Set(receiver.messages.slice(0, 3).map(({ body }) => body)).size).toBe(1);
});

test('after ten failures it is stopped, and sends from there when somebody resumes it', async () => {
  const id = await make();
  const [first, second] = await happen('report', 'report');
  receiver.next.push(...Array<ReceiverAnswer>(10).fill({ status: 500 }));
  for (const seconds of [0, ...retrySeconds, 100_000]) {
    later(seconds);
    await look();
  }
  expect(ids()).toEqual(Array(10).fill(first));
  expect(await only()).toMatchObject({ status: 'stopped', why: 'failed', waiting: 2 });
  mustBe(await perform(register, resumeWebhookCommand, wish({ id, from: 'stop' as const }), setting));
  await look();
  expect(ids().slice(10)).toEqual([first, second]);
  expect(await only()).toMatchObject({ status: 'active', why: null, failures: 0 });
});

test('it stops again for another reason after it was resumed', async () => {
  const id = await make();
  await happen('report');
  for (const [status, why] of [
    [410, 'gone'],
    [410, 'gone'],
  ] as const) {
    receiver.next.push({ status });
    await look();
    expect(await only()).toMatchObject({ status: 'stopped', why });
    mustBe(await perform(register, resumeWebhookCommand, wish({ id, from: 'stop' as const }), setting));
  }
  expect(receiver.messages).toHaveLength(2);
});

test('resumed from now on, what waited is never told', async () => {
  const id = await make();
  mustBe(await perform(register, pauseWebhookCommand, wish({ id }), setting));
  await happen('report');
  await look();
  expect(ids()).toEqual([]);
  mustBe(await perform(register, resumeWebhookCommand, wish({ id, from: 'now' as const }), setting));
  const [next] = await happen('report');
  await look();
  expect(ids()).toEqual([next]);
});

test('paused in the middle, it is silent from the next message on and loses none', async () => {
  const id = await make();
  const happened = await happen('report', 'report', 'report');
  receiver.onMessage = async () => {
    receiver.onMessage = undefined;
    mustBe(await perform(register, pauseWebhookCommand, wish({ id }), setting));
  };
  await look();
  expect(ids()).toEqual(happened.slice(0, 1));
  mustBe(await perform(register, resumeWebhookCommand, wish({ id, from: 'stop' as const }), setting));
  await look();
  expect(ids()).toEqual(happened);
});

test('killed between the sending and the note of it, another server sends it again with the same id', async () => {
  await make();
  const [first, second] = await happen('report', 'report');
  // The process dies once the receiver has the message: nothing more is written, and the lease stands.
  const killed: DeliveryParts = {
    ...parts,
    door: {
      ...parts.door,
      post: async (message) => {
        await parts.door.post(message);
        throw new Error('killed');
      },
    },
  };
  const [due] = await listDueWebhooks(register, setting.now());
  if (due === undefined) throw new Error('nothing is due');
  await expect(deliverWebhook(killed, due, new AbortController().signal)).rejects.toThrow('killed');
  expect(ids()).toEqual([first]);
  await look();
  expect(ids()).toEqual([first]);
  later(61);
  await look();
  expect(ids()).toEqual([first, first, second]);
});

test('stopped in the middle, it is no failure, and goes on at once after a start', async () => {
  await make();
  const [first] = await happen('report');
  const stop = new AbortController();
  receiver.next.push('silent');
  receiver.onMessage = () => stop.abort();
  await look(stop.signal);
  receiver.onMessage = undefined;
  expect(await only()).toMatchObject({ failures: 0, waiting: 1 });
  await look();
  expect(ids()).toEqual([first, first]);
});

test('two servers at once send each message once', async () => {
  await make();
  const happened = await happen(...Array<string>(20).fill('report'));
  await Promise.all([look(), look(), look()]);
  expect(ids()).toEqual(happened);
});

test('a server that lost its lease moves nothing', async () => {
  const id = await make();
  const [first] = await happen('report');
  receiver.next.push({ status: 500 });
  receiver.onMessage = async () => {
    receiver.onMessage = undefined;
    const input = { id, name: 'LMS 2', url: receiver.url, nouns: ['report' as const] };
    mustBe(await perform(register, changeWebhookCommand, wish(input), setting));
  };
  await look();
  expect(await only()).toMatchObject({ failures: 0, name: 'LMS 2' });
  await look();
  expect(ids()).toEqual([first, first]);
});

test('many entries of no interest are passed by', async () => {
  await make();
  await happen(...Array<string>(1200).fill('mobility'));
  const [last] = await happen('report');
  await look();
  expect(ids()).toEqual([last]);
});

test('tries are shown, newest first, with what was answered', async () => {
  const id = await make();
  receiver.next.push({ status: 500 });
  await happen('report');
  await look();
  later(5);
  await look();
  const shown = await register.inInstitution(institutionId, async (trx) =>
    listAttempts(trx, institutionId, id, 10),
  );
  expect(shown.map(({ outcome, status }) => [outcome, status])).toEqual([
    ['delivered', 200],
    ['answered', 500],
  ]);
});

test('whatever a receiver answers, it hears of everything, in order, once at least', async () => {
  const answer = fc.constantFrom<ReceiverAnswer>(
    { status: 200 },
    { status: 500 },
    { status: 302 },
    { status: 410 },
    'break',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(answer, { maxLength: 8 }),
      fc.integer({ min: 1, max: 4 }),
      async (answers, count) => {
        const id = await make();
        receiver.messages.length = 0;
        receiver.next.splice(0, receiver.next.length, ...answers);
        const happened = await happen(...Array<string>(count).fill('report'));
        for (let looks = 0; (await waitingOf(id)) > 0; looks += 1) {
          if (looks > 40) throw new Error('it never ends');
          await look();
          const row = await rowOf(id);
          if (row?.status === 'stopped')
            mustBe(
              await perform(register, resumeWebhookCommand, wish({ id, from: 'stop' as const }), setting),
            );
          later(100_000);
        }
        const heard = ids();
        const firsts = heard.filter((one, at) => heard.indexOf(one) === at);
        expect(firsts).toEqual(happened);
        // Once something newer was heard, nothing older comes.
        expect(heard.map((one) => happened.indexOf(one ?? ''))).toEqual(
          heard.map((one) => happened.indexOf(one ?? '')).toSorted((a, b) => a - b),
        );
        mustBe(await perform(register, removeWebhookCommand, wish({ id }), setting));
      },
    ),
    { numRuns: 15 },
  );
});
const rowOf = async (id: string) => (await webhooks()).find((row) => row.id === id);
const waitingOf = async (id: string): Promise<number> => (await rowOf(id))?.waiting ?? 0;
