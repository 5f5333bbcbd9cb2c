import { connect, type AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../src/server/app.ts';
import { loadBuiltWeb } from '../../src/server/built-web.ts';
import { loadMethodPages } from '../../src/server/public/method-pages.ts';
import { ReleaseShelf } from '../../src/server/public/release-shelf.ts';

let app: FastifyInstance;
beforeAll(async () => {
  const [web, methods] = await Promise.all([loadBuiltWeb(), loadMethodPages()]);
  app = createApp({ web, methods, shelf: new ReleaseShelf('/tmp/qaitu-no-releases'), version: '0.0.0' });
  await app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => app.close());

/** What the server says to these bytes until it closes the connection, or for a moment. */
const told = async (bytes: string): Promise<string> => {
  const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
  let heard = '';
  socket.on('data', (piece) => (heard += piece.toString('latin1')));
  socket.on('error', () => undefined);
  socket.write(bytes, 'latin1');
  await new Promise((resolve) => {
    socket.once('close', resolve);
    setTimeout(resolve, 10_000).unref();
  });
  socket.destroy();
  return heard;
};

const second = 'GET /api/health HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n';
const begin = 'POST /api/me HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n';

test('two requests that end where both sides agree are two', async () => {
  const heard = await told(`GET /api/health HTTP/1.1\r\nhost: x\r\n\r\n${second}`);
  expect(heard.match(/HTTP\/1\.1 \d+/g)).toHaveLength(2);
});

test.each([
  ['two lengths', `${begin}content-length: 0\r\ncontent-length: ${second.length}\r\n\r\n${second}`],
  [
    'a length and pieces',
    `${begin}content-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n${second}`,
  ],
  ['pieces under another name', `${begin}transfer-encoding: xchunked\r\n\r\n0\r\n\r\n${second}`],
  ['pieces with a blank before the colon', `${begin}transfer-encoding : chunked\r\n\r\n0\r\n\r\n${second}`],
  ['a length with a sign', `${begin}content-length: +0\r\n\r\n${second}`],
])('a request with %s is refused, and what follows it is no request', async (_what, bytes) => {
  const heard = await told(bytes);
  expect(heard.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 400']);
});
