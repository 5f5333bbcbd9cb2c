import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { told } from '../../../src/register/told.ts';
import { jobTold } from '../../../src/server/jobs/job-told.ts';
import { openTracer } from '../../../src/server/watch/tracer.ts';
import { trustedPeer } from '../../../src/server/watch/trusted-peer.ts';

interface Span {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly attributes: readonly { readonly key: string; readonly value: { readonly stringValue?: string } }[];
}

/** A collector on this machine, and the spans it was given. */
const openCollector = async () => {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (piece: string) => (body += piece));
    request.on('end', () => {
      bodies.push(body);
      response.setHeader('content-type', 'application/json').end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans: (): readonly Span[] =>
      bodies.flatMap((body) =>
        (JSON.parse(body) as { resourceSpans: { scopeSpans: { spans: Span[] }[] }[] }).resourceSpans.flatMap(
          ({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans),
        ),
      ),
    text: () => bodies.join('\n'),
    close: async () => new Promise((resolve) => server.close(resolve)),
  };
};

const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';

test('a request, its command and its transaction are one trace, taken over from a trusted proxy only', async () => {
  const collector = await openCollector();
  const complaints: string[] = [];
  const tracer = await openTracer(collector.address, '1.2.3', (sentence) => complaints.push(sentence));
  const app = Fastify();
  tracer.follow(app, trustedPeer('127.0.0.1'));
  app.post('/api/things/:thingId', async () =>
    told.command.tracePromise(
      async () => {
        await told.transaction.tracePromise(async () => undefined, {
          kind: 'write',
          institutionId: 'alatau',
        });
        return { ok: false, refusal: { code: 'not-now' } };
      },
      { command: 'do-thing', institutionId: 'alatau' },
    ),
  );
  const ask = async (remoteAddress: string) =>
    app.inject({
      ...{ method: 'POST', url: '/api/things/secret-id?email=aigerim@example.org', remoteAddress },
      headers: { traceparent },
      payload: { name: 'Aigerim' },
    });
  await ask('127.0.0.1');
  await ask('203.0.113.5');
  await jobTold.tracePromise(async () => undefined, { kind: 'mail' });
  await app.close();
  await tracer.close();
  await collector.close();

  const spans = collector.spans();
  const named = (name: string) => spans.filter((span) => span.name === name);
  const [request, other] = named('POST /api/things/:thingId');
  const [command] = named('perform do-thing');
  const [transaction] = named('transaction write');
  expect(request).toMatchObject({
    traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
    parentSpanId: '00f067aa0ba902b7',
  });
  expect(command).toMatchObject({ traceId: request?.traceId, parentSpanId: request?.spanId });
  expect(transaction).toMatchObject({ traceId: request?.traceId, parentSpanId: command?.spanId });
  expect(command?.attributes).toContainEqual({ key: 'qaitu.outcome', value: { stringValue: 'not-now' } });
  expect(other?.traceId).not.toBe(request?.traceId);
  expect(named('job mail')).toHaveLength(1);
  expect(collector.text()).not.toMatch(/secret-id|aigerim/i);
  expect(complaints).toEqual([]);
});
