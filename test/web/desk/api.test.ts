import { afterEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import type { Endpoint } from '../../../src/contract/endpoint.ts';
import { call } from '../../../src/web/api.ts';
import { connection } from '../../../src/web/connection.ts';
import { CommandIntent } from '../../../src/web/desk/command-intent.ts';

const rename = {
  summary: 'Rename',
  id: 'thing.rename',
  method: 'PUT',
  path: '/api/institutions/:institutionId/things/:id',
  params: z.object({ institutionId: z.string(), id: z.string() }),
  body: z.object({ name: z.string() }),
  answer: z.object({ version: z.number() }),
  permission: 'signed-in',
} as const satisfies Endpoint;

const list = {
  summary: 'List',
  id: 'thing.list',
  method: 'GET',
  path: '/api/things',
  query: z.object({ after: z.string().optional(), limit: z.number().optional() }),
  answer: z.array(z.string()),
  permission: 'public',
} as const satisfies Endpoint;

const given = { params: { institutionId: 'ins_1', id: 'a/b' }, body: { name: 'Ұлттық' } };
const pauses = [1, 1, 1];

/** Answers one after the other; a string is a lost line. */
const serve = (...answers: readonly (string | { status: number; body?: unknown })[]) => {
  const rest = [...answers];
  const fake = vi.fn<typeof fetch>(async () => {
    const next = rest.shift() ?? 'nothing more';
    if (typeof next === 'string') throw new TypeError(next);
    return new Response(next.body === undefined ? 'Bad Gateway' : JSON.stringify(next.body), {
      status: next.status,
    });
  });
  vi.stubGlobal('fetch', fake);
  return fake;
};
const sentKeys = (fake: ReturnType<typeof serve>) =>
  fake.mock.calls.map(([, init]) => new Headers(init?.headers).get('idempotency-key'));

afterEach(() => {
  vi.unstubAllGlobals();
  connection.signedIn();
});

describe('a call', () => {
  it('writes parameters into the address, escaped, and reads the answer', async () => {
    const fake = serve({ status: 200, body: { version: 2, more: 'ignored' } });
    expect(await call(rename, given)).toEqual({ ok: true, value: { version: 2 } });
    const [address, init] = fake.mock.calls[0] ?? [];
    expect(address).toBe('/api/institutions/ins_1/things/a%2Fb');
    expect(init?.body).toBe('{"name":"Ұлттық"}');
  });

  it('leaves unset parts of the query out, and sends no key when it only reads', async () => {
    const fake = serve({ status: 200, body: ['x'] });
    await call(list, { query: { after: 'a&b' } });
    expect(fake.mock.calls[0]?.[0]).toBe('/api/things?after=a%26b');
    expect(sentKeys(fake)).toEqual([null]);
  });

  it('repeats a command after a lost line and after 503 with the same key', async () => {
    const fake = serve(
      'lost',
      { status: 503, body: { code: 'starting' } },
      { status: 502 },
      { status: 200, body: { version: 3 } },
    );
    expect(await call(rename, given, { pauses })).toEqual({ ok: true, value: { version: 3 } });
    const keys = sentKeys(fake);
    expect(keys).toHaveLength(4);
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(new Set(keys).size).toBe(1);
  });

  it('sends the key of the intent, when it is given one', async () => {
    const fake = serve('lost', { status: 200, body: { version: 4 } });
    await call(rename, given, { pauses, key: 'intent-0001' });
    expect(sentKeys(fake)).toEqual(['intent-0001', 'intent-0001']);
  });

  it('says so while it repeats, and stops saying so', async () => {
    const seen: boolean[] = [];
    const leave = connection.subscribe(() => seen.push(connection.read().isRetrying));
    serve('lost', { status: 200, body: { version: 1 } });
    await call(rename, given, { pauses });
    leave();
    expect(seen).toEqual([true, false]);
  });

  it('does not wait out the pause when the reader hurries it', async () => {
    serve('lost', { status: 200, body: { version: 1 } });
    const called = call(rename, given, { pauses: [3_600_000] });
    await vi.waitFor(() => expect(connection.read().isRetrying).toBe(true));
    connection.hurry();
    expect((await called).ok).toBe(true);
  });

  it('gives up with a refusal that tells the two apart', async () => {
    serve();
    expect(await call(rename, given, { pauses })).toEqual({ ok: false, refusal: { code: 'no-connection' } });
    serve({ status: 503 }, { status: 503 });
    expect(await call(rename, given, { pauses: [1] })).toEqual({
      ok: false,
      refusal: { code: 'unavailable' },
    });
    expect(connection.read().isRetrying).toBe(false);
  });

  it('does not repeat a refusal', async () => {
    const refusal = {
      code: 'too-late',
      params: { day: '2026-11-23' },
      list: [{ code: 'missing', field: 'name' }],
    };
    const fake = serve({ status: 409, body: refusal });
    expect(await call(rename, given, { pauses })).toEqual({ ok: false, refusal });
    expect(fake).toHaveBeenCalledTimes(1);
  });

  it('has a code for an answer that has none', async () => {
    serve(
      { status: 500 },
      { status: 404 },
      { status: 429, body: {} },
      { status: 400, body: { code: 'invalid-code' } },
    );
    const codes = [];
    for (let turn = 0; turn < 4; turn += 1) {
      const called = await call(rename, given);
      codes.push(called.ok ? 'ok' : called.refusal.code);
    }
    expect(codes).toEqual(['our-fault', 'not-found', 'too-many-requests', 'invalid-code']);
  });

  it('tells that the session ended, but not when a sign-in is refused', async () => {
    serve({ status: 401, body: { code: 'invalid-email-or-password' } }, { status: 401, body: {} });
    await call(list, { query: {} });
    expect(connection.read().isSignedOut).toBe(false);
    expect(await call(rename, given)).toEqual({ ok: false, refusal: { code: 'signed-out' } });
    expect(connection.read().isSignedOut).toBe(true);
  });

  it('throws for an answer that was not agreed, and for a missing parameter', async () => {
    serve({ status: 200, body: { version: 'two' } });
    await expect(call(rename, given)).rejects.toThrow('version');
    await expect(call(rename, { ...given, params: { institutionId: '', id: 'x' } })).rejects.toThrow(
      'thing.rename needs institutionId',
    );
  });

  it('stops when it is aborted', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new DOMException('gone', 'AbortError');
    });
    await expect(call(list, { query: {} }, { pauses })).rejects.toThrow('gone');
  });
});

describe('an intent', () => {
  const makeIntent = () => {
    let made = 0;
    return new CommandIntent(() => `key-${(made += 1)}`);
  };

  it('keeps its key until somebody knows the outcome', () => {
    for (const code of ['no-connection', 'unavailable', 'our-fault', 'signed-out']) {
      const intent = makeIntent();
      expect(intent.keyFor({ name: 'a' })).toBe('key-1');
      intent.settle(code);
      expect(intent.keyFor({ name: 'a' }), code).toBe('key-1');
    }
  });

  it('is a new one after an answer, be it yes or no', () => {
    const intent = makeIntent();
    intent.keyFor({ name: 'a' });
    intent.settle();
    expect(intent.keyFor({ name: 'a' })).toBe('key-2');
    intent.settle('too-late');
    expect(intent.keyFor({ name: 'a' })).toBe('key-3');
  });

  it('is a new one when something else is sent', () => {
    const intent = makeIntent();
    intent.keyFor({ name: 'a' });
    intent.settle('no-connection');
    expect(intent.keyFor({ name: 'b' })).toBe('key-2');
  });
});
