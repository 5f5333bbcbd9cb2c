import { connect, createServer, type AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../src/server/app.ts';
import { loadBuiltWeb } from '../../src/server/built-web.ts';
import { loadMethodPages } from '../../src/server/public/method-pages.ts';
import { refuseConnection } from '../../src/server/refuse-connection.ts';
import { ReleaseShelf } from '../../src/server/public/release-shelf.ts';

let secure: FastifyInstance;
let plain: FastifyInstance;
beforeAll(async () => {
  const [web, methods] = await Promise.all([loadBuiltWeb(), loadMethodPages()]);
  const parts = { web, methods, shelf: new ReleaseShelf('/tmp/qaitu-no-releases'), version: '0.0.0' };
  secure = createApp({ ...parts, isSecure: true });
  plain = createApp(parts);
});
afterAll(async () => {
  await secure.close();
  await plain.close();
});

const addresses = [
  '/kk',
  '/en/desk',
  '/en/desk/nothing',
  '/join',
  '/api/health',
  '/api/me',
  '/api/nothing',
  '/%ff',
  '/en/api',
  '/robots.txt',
];

test('over https every answer says so, refusals too', async () => {
  for (const url of addresses) {
    for (const method of ['GET', 'POST', 'HEAD', 'OPTIONS', 'TRACE'] as const) {
      const { headers, statusCode } = await secure.inject({
        method: method as 'GET',
        url,
        headers: { origin: 'https://evil.example' },
      });
      expect([method, url, headers['strict-transport-security']]).toEqual([
        method,
        url,
        'max-age=63072000; includeSubDomains',
      ]);
      // No other site may read anything, and TRACE gives nothing back.
      expect([method, url, headers['access-control-allow-origin']]).toEqual([method, url, undefined]);
      const least = method === 'TRACE' || method === 'OPTIONS' ? 400 : 200;
      expect(statusCode).toBeGreaterThanOrEqual(least);
    }
  }
});

test('on the own computer, by plain http, nothing is said of https', async () => {
  for (const url of addresses) {
    expect((await plain.inject({ url })).headers['strict-transport-security']).toBeUndefined();
  }
});

test('bytes that are no request are answered with the same headers', async () => {
  const server = createServer((socket) => {
    // The socket is ended with the error, as Node does with a broken request.
    socket.on('error', () => undefined);
    refuseConnection(true)(new Error('no request'), socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  let told = '';
  for await (const piece of socket) told += String(piece);
  expect(told).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
  expect(told).toContain('strict-transport-security: max-age=63072000; includeSubDomains');
  expect(told).toContain("default-src 'none'");
  await new Promise((resolve) => server.close(resolve));
});
