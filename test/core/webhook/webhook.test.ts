import { expect, test } from 'vitest';
import { permissions } from '../../../src/core/access/permissions.ts';
import { changeWebhook } from '../../../src/core/webhook/change-webhook.ts';
import { checkWebhookUrl } from '../../../src/core/webhook/check-webhook-url.ts';
import { makeWebhook, mostWebhooks } from '../../../src/core/webhook/make-webhook.ts';
import { moveWebhook } from '../../../src/core/webhook/move-webhook.ts';
import { renewWebhookSecret } from '../../../src/core/webhook/renew-webhook-secret.ts';
import { webhookMessage } from '../../../src/core/webhook/webhook-message.ts';
import type { WebhookStanding, WebhookStatus } from '../../../src/core/webhook/webhook.ts';

const now = '2026-11-27T02:00:00.000Z';
const circumstances = {
  now,
  actor: 'acc_1',
  institutionId: 'ins_1',
  isDemonstration: false,
  newId: (prefix: string) => `${prefix}_1`,
};
const standing = (status: WebhookStatus): WebhookStanding => ({
  accountId: 'acc_1',
  nouns: ['report'],
  addressSha256: 'a',
  status,
  why: null,
  madeAt: now,
  secretMadeAt: now,
});
const address = (text: string, allowsLoopback = false): boolean =>
  checkWebhookUrl(text, { allowsLoopback }).ok;

test('an address is https, without name, password and fragment', () => {
  const good = [
    'https://hooks.example.org/qaitu?from=1',
    'https://hooks.example.org',
    'https://hooks.example.org:8443/x',
    'https://[2a00:1450:4001::1]/x',
    'https://ілмек.қаз/x',
    'HTTPS://HOOKS.EXAMPLE.ORG/x',
  ];
  const bad = [
    'http://hooks.example.org/x',
    'http://127.0.0.1/x',
    'ftp://hooks.example.org/x',
    'https://name:word@hooks.example.org/x',
    'https://name@hooks.example.org/x',
    'https://hooks.example.org/x#y',
    'https://hooks.example.org:70000/x',
    'https:///x',
    'https://hooks.example.org/a b',
    'hooks.example.org',
    '',
  ];
  expect(good.filter((text) => !address(text))).toEqual([]);
  expect(bad.filter((text) => address(text))).toEqual([]);
});

test('http is for this computer alone, and only where that is allowed', () => {
  expect(
    ['http://127.0.0.1:9/x', 'http://localhost/x', 'http://[::1]:9/x'].map((text) => address(text, true)),
  ).toEqual([true, true, true]);
  expect(address('http://127.0.0.1.example.org/x', true)).toBe(false);
  expect(address('http://10.0.0.1/x', true)).toBe(false);
});

test('it begins active, with its happenings in one order', () => {
  expect(
    makeWebhook({ standing: 0 }, { nouns: ['report', 'award', 'report'], addressSha256: 'f' }, circumstances),
  ).toMatchObject({
    ok: true,
    value: [
      { kind: 'WebhookMade', recordId: 'whk_1', data: { nouns: ['award', 'report'], status: 'active' } },
    ],
  });
});

test('an institution has so many, and not one more', () => {
  const wish = { nouns: ['report'], addressSha256: 'f' } as const;
  expect(makeWebhook({ standing: mostWebhooks - 1 }, wish, circumstances).ok).toBe(true);
  expect(makeWebhook({ standing: mostWebhooks }, wish, circumstances)).toMatchObject({
    refusal: { code: 'webhooks-too-many', params: { most: 20 } },
  });
});

test('steps lead where the table of states says, and from nowhere else', () => {
  const steps = ['pause-webhook', 'resume-webhook', 'stop-webhook', 'remove-webhook'] as const;
  const leads = (status: WebhookStatus) =>
    steps.map((by) => {
      const moved = moveWebhook(by, standing(status), 'whk_1');
      return moved.ok ? moved.value[0]?.data['status'] : moved.refusal.code;
    });
  const no = 'not-in-this-state';
  expect(leads('active')).toEqual(['paused', no, 'stopped', 'removed']);
  expect(leads('paused')).toEqual([no, 'active', no, 'removed']);
  expect(leads('stopped')).toEqual([no, 'active', no, 'removed']);
  expect(leads('removed')).toEqual(Array(4).fill('webhook-unknown'));
});

test('what is removed is neither changed nor given another secret', () => {
  for (const gone of [undefined, standing('removed')]) {
    expect(changeWebhook(gone, { id: 'whk_1', nouns: ['report'], addressSha256: 'f' })).toMatchObject({
      refusal: { code: 'webhook-unknown' },
    });
    expect(renewWebhookSecret(gone, { id: 'whk_1' }, circumstances)).toMatchObject({
      refusal: { code: 'webhook-unknown' },
    });
  }
});

test('only the program stops one', () => {
  expect(permissions['stop-webhook']).toEqual([]);
});

test('a message says that something happened and where it is read, and nothing else of the entry', () => {
  const entry = {
    ...{ id: 'ent_1', sequence: 7, kind: 'CostLineAdded', noun: 'cost-line', recordId: 'cst_1', at: now },
    ...{ actor: 'acc_7', data: { amount: 5 } },
  };
  expect(webhookMessage('ins_1', entry, 'https://q.example')).toEqual({
    type: 'cost_line.CostLineAdded',
    timestamp: now,
    data: {
      institution: 'ins_1',
      sequence: 7,
      noun: 'cost-line',
      kind: 'CostLineAdded',
      record: 'cst_1',
      url: 'https://q.example/api/institutions/ins_1/history/cost-line/cst_1',
    },
  });
});
