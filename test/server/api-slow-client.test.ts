import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../world.ts';

let world: World;
let app: FastifyInstance;
let port = 0;
beforeAll(async () => {
  world = await openWorld();
  app = world.appWith({}, { within: 600, checkedEvery: 50 });
  await app.listen({ host: '127.0.0.1', port: 0 });
  ({ port } = app.server.address() as AddressInfo);
});
afterAll(async () => {
  await app.close();
  await world.close();
});

/** Send the pieces, a pause before each, until the server has had enough; what it said last. */
const trickle = async (pieces: readonly string[]): Promise<string> => {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  let heard = '';
  socket.setEncoding('latin1').on('data', (text: string) => (heard += text));
  const closed = new Promise<true>((resolve) => socket.once('close', () => resolve(true)));
  for (const piece of pieces) {
    if ((await Promise.race([closed, wait(20)])) === true) break;
    socket.write(piece);
  }
  await closed;
  return heard;
};

const endless = (begin: string, piece: string): readonly string[] => [
  begin,
  ...Array.from({ length: 1000 }, () => piece),
];

test.each([
  ['a request line that does not end', endless('GET /api/', 'x')],
  ['headers that do not end', endless('GET /api/me HTTP/1.1\r\nhost: x\r\nx-long: ', 'x')],
  [
    'a body that does not end',
    endless(
      'POST /api/invitations/read HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 5000\r\n\r\n',
      ' ',
    ),
  ],
  ['nothing at all', []],
])('%s: the connection is cut, and nobody else notices', async (_name, pieces) => {
  const slow = Promise.all(Array.from({ length: 20 }, async () => trickle(pieces)));
  const { status } = await fetch(`http://127.0.0.1:${port}/api/me`);
  expect(status).toBe(200);
  for (const heard of await slow) expect(heard).toMatch(/^$|^HTTP\/1\.1 408 /);
  expect(await app.inject('/api/me')).toMatchObject({ statusCode: 200 });
  expect(world.complaints).toEqual([]);
});
