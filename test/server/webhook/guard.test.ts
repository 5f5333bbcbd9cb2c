import type { LookupAddress } from 'node:dns';
import { Webhook } from 'standardwebhooks';
import { afterEach, expect, test } from 'vitest';
import { isPublicAddress } from '../../../src/server/webhook/is-public-address.ts';
import { signMessage, writeSecret } from '../../../src/server/webhook/sign-message.ts';
import { openWebhookDoor } from '../../../src/server/webhook/webhook-door.ts';
import { startWebhookReceiver, type ReceiverAnswer, type WebhookReceiver } from '../../webhook-receiver.ts';

const open: WebhookReceiver[] = [];
const receive = async (...next: readonly ReceiverAnswer[]): Promise<WebhookReceiver> => {
  const receiver = await startWebhookReceiver();
  receiver.next.push(...next);
  open.push(receiver);
  return receiver;
};
afterEach(async () => {
  await Promise.all(open.splice(0).map(async (receiver) => receiver.close()));
});
const here: LookupAddress = { address: '127.0.0.1', family: 4 };
const message = { headers: { 'webhook-id': 'x' }, body: '{}' };
const local = openWebhookDoor({ allowsLoopback: true, timeoutMs: 60_000 });

test('addresses of our own networks, of clouds and of no network are none of the internet', () => {
  const closed = [
    ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '100.100.100.200', '127.0.0.1', '127.8.8.8', '169.254.169.254'],
    ...[
      '172.16.0.1',
      '172.31.255.255',
      '192.0.0.192',
      '192.0.2.1',
      '192.168.1.1',
      '198.18.0.1',
      '198.51.100.7',
    ],
    ...['203.0.113.7', '224.0.0.1', '240.0.0.1', '255.255.255.255', '168.63.129.16'],
    ...[
      '::',
      '::1',
      '::ffff:10.0.0.1',
      '::ffff:127.0.0.1',
      '::127.0.0.1',
      'fe80::1',
      'fc00::1',
      'fd00:ec2::254',
    ],
    ...[
      'fec0::1',
      'ff02::1',
      '64:ff9b::a00:1',
      '64:ff9b:1::a00:1',
      '2002:a00:1::',
      '2001:0:1::1',
      '2001:db8::1',
    ],
    ...['::ffff:168.63.129.16', '100::1', '5f00::1', '', 'localhost', 'x'],
  ];
  expect(closed.filter((address) => isPublicAddress(address))).toEqual([]);
  const free = ['8.8.8.8', '172.15.0.1', '172.32.0.1', '100.128.0.1', '2a00:1450:4001::1', '::ffff:8.8.8.8'];
  expect(free.filter((address) => !isPublicAddress(address))).toEqual([]);
});

test('a name is closed as soon as one of its addresses is, and where it does not exist', async () => {
  const isOpen = async (addresses: readonly LookupAddress[] | 'none', url = 'https://a.example/x') =>
    openWebhookDoor({
      allowsLoopback: false,
      resolve: async () =>
        addresses === 'none' ? Promise.reject(new Error('ENOTFOUND')) : Promise.resolve(addresses),
    }).isOpen(url);
  const free: LookupAddress = { address: '8.8.8.8', family: 4 };
  expect(await isOpen([free])).toBe(true);
  expect(await isOpen([free], 'http://a.example/x')).toBe(false);
  expect(await isOpen([free, { address: '10.0.0.1', family: 4 }])).toBe(false);
  expect(await isOpen([here])).toBe(false);
  expect(await isOpen('none')).toBe(false);
});

test('an address in another spelling is seen through', async () => {
  const door = openWebhookDoor({ allowsLoopback: false });
  for (const host of ['0x7f000001', '2130706433', '127.1', '0177.0.0.1', '[::ffff:7f00:1]', 'localhost']) {
    expect([host, (await door.post({ url: `https://${host}:9/x`, ...message })).outcome]).toEqual([
      host,
      'closed',
    ]);
  }
});

test('the connection goes to what was looked at: a name that leads elsewhere a moment later changes nothing', async () => {
  const receiver = await receive();
  const answers: readonly LookupAddress[][] = [[here], [{ address: '192.0.2.1', family: 4 }]];
  let asked = 0;
  const door = openWebhookDoor({
    allowsLoopback: true,
    resolve: async () => Promise.resolve(answers[asked++] ?? []),
  });
  const url = `http://rebound.example:${receiver.port}/hook`;
  expect(await door.post({ url, ...message })).toEqual({ outcome: 'delivered', status: 200 });
  expect(asked).toBe(1);
  expect(receiver.messages[0]?.headers['host']).toBe(`rebound.example:${receiver.port}`);
  // The other way round nothing is sent.
  expect(await door.post({ url, ...message })).toEqual({ outcome: 'closed', status: null });
  expect(receiver.messages).toHaveLength(1);
});

test('without leave nothing goes to this computer', async () => {
  const receiver = await receive();
  const door = openWebhookDoor({ allowsLoopback: false });
  expect(await door.post({ url: receiver.url, ...message })).toEqual({ outcome: 'closed', status: null });
  expect(receiver.messages).toEqual([]);
});

test('a redirection is not followed', async () => {
  const other = await receive();
  const receiver = await receive({ status: 307, headers: { location: other.url } });
  expect(await local.post({ url: receiver.url, ...message })).toEqual({ outcome: 'redirected', status: 307 });
  expect(other.messages).toEqual([]);
});

test('answers are told apart, and what a receiver asks for is heard', async () => {
  const receiver = await receive(
    { status: 204 },
    { status: 410 },
    { status: 503, headers: { 'retry-after': '90' } },
  );
  expect(await local.post({ url: receiver.url, ...message })).toEqual({ outcome: 'delivered', status: 204 });
  expect(await local.post({ url: receiver.url, ...message })).toEqual({ outcome: 'gone', status: 410 });
  expect(await local.post({ url: receiver.url, ...message })).toEqual({
    ...{ outcome: 'answered', status: 503, retryAfterSeconds: 90 },
  });
});

test('who says nothing is not waited for, who breaks off was not reached', async () => {
  const receiver = await receive('silent');
  const hasty = openWebhookDoor({ allowsLoopback: true, timeoutMs: 300 });
  expect(await hasty.post({ url: receiver.url, ...message })).toEqual({ outcome: 'timeout', status: null });
  receiver.next.splice(0, 1, 'break');
  expect(await local.post({ url: receiver.url, ...message })).toEqual({
    outcome: 'unreachable',
    status: null,
  });
  await receiver.close();
  open.splice(open.indexOf(receiver), 1);
  expect(await local.post({ url: receiver.url, ...message })).toEqual({
    outcome: 'unreachable',
    status: null,
  });
});

test('an answer without end is cut off', async () => {
  const receiver = await receive('endless');
  expect(await local.post({ url: receiver.url, ...message })).toEqual({ outcome: 'delivered', status: 200 });
  // What lay in the buffers of the connection, and no more.
  expect(receiver.sentBytes).toBeLessThan(16_000_000);
});

test('somebody else’s verifier takes the signature, with either of two secrets, and of this body alone', () => {
  const [secret, before] = [writeSecret(Buffer.alloc(32, 1)), writeSecret(Buffer.alloc(32, 2))];
  const body = '{"type":"report.ReportSubmitted"}';
  const headers = signMessage([secret, before], { id: 'ent_1', at: new Date(), body });
  for (const known of [secret, before]) {
    expect(new Webhook(known).verify(body, { ...headers })).toEqual(JSON.parse(body));
  }
  expect(() => new Webhook(secret).verify(`${body} `, { ...headers })).toThrow('signature');
  expect(() => new Webhook(writeSecret(Buffer.alloc(32, 3))).verify(body, { ...headers })).toThrow(
    'signature',
  );
});

test('the signature of the example of Standard Webhooks', () => {
  const headers = signMessage(['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'], {
    id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    at: new Date(1_614_265_330_000),
    body: '{"test": 2432232314}',
  });
  expect(headers['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
});
