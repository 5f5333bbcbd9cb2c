import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import Fastify from 'fastify';
import { afterEach, expect, test, vi } from 'vitest';
import { createErrorAnswer } from '../../src/server/answer-error.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const makePage = (): never => {
  throw new Error('no page is asked for');
};

/** A server that takes a body as it comes, what it complained of, and when it has answered an error. */
const open = async () => {
  const complaints: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((words) => {
    complaints.push(String(words));
    return true;
  });
  const app = Fastify();
  const answer = createErrorAnswer(makePage);
  const failed = new Promise<void>((resolve) => {
    app.setErrorHandler((error, request, reply) => {
      const done = answer(error, request, reply);
      resolve();
      return done;
    });
  });
  app.addContentTypeParser('application/pdf', (_request, payload, done) => done(null, payload));
  app.post('/api/files', async ({ body }) => {
    let bytes = 0;
    for await (const piece of body as AsyncIterable<Uint8Array>) bytes += piece.length;
    return { bytes };
  });
  app.post('/api/fault', async () => {
    throw Object.assign(new Error('a peer of ours hung up'), { code: 'ECONNRESET' });
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  return { app, complaints, failed, port: (app.server.address() as AddressInfo).port };
};

test('whoever hangs up in the middle of a file is no fault of ours', async () => {
  const { app, complaints, failed, port } = await open();
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  socket.write(
    'POST /api/files HTTP/1.1\r\nhost: x\r\ncontent-type: application/pdf\r\ncontent-length: 5000\r\n\r\n%PDF',
  );
  await once(app.server, 'request').then(() => undefined);
  socket.destroy();
  await failed;
  await app.close();
  expect(complaints).toEqual([]);
});

test('a connection of our own that breaks is reported', async () => {
  const { app, complaints } = await open();
  const answer = await app.inject({ method: 'POST', url: '/api/fault' });
  await app.close();
  expect(answer.statusCode).toBe(503);
  expect(complaints.join('')).toContain('a peer of ours hung up');
});
