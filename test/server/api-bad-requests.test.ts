import { deepStrictEqual } from 'node:assert/strict';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { refusalAnswer } from '../../src/contract/refusal.ts';
import { openWorld, type Ask, type World } from '../world.ts';
import { changingEndpoints, fileEndpoints, nobody, ownEndpoints, wellFormed } from './api-forms.ts';
import { layTripWires } from './trip-wires.ts';
import { untilQuiet } from './until-quiet.ts';

let world: World;
let admin: Client;
let ask: Ask;
let wires: Awaited<ReturnType<typeof layTripWires>>;
const silence: string[] = [];
const write = process.stderr.write.bind(process.stderr);

beforeAll(async () => {
  world = await openWorld();
  admin = new Client(world.register.admin);
  await admin.connect();
  ask = await world.as('administrator');
  await untilQuiet(admin);
  wires = await layTripWires(admin, ['session', 'rate_limit', 'server_process']);
  process.stderr.write = (text: Uint8Array | string) => silence.push(String(text)) > 0;
});
afterAll(async () => {
  process.stderr.write = write;
  await admin.end();
  await world.close();
});

const subject = () => nobody(world.institutions.get('alatau') ?? '');

let mayWrite = false;

// One look after each test: whatever one of its requests had written, this would see.
afterEach(async () => {
  const touches = await wires.touches();
  if (!mayWrite) deepStrictEqual(touches, []);
  mayWrite = false;
});

/** Ask, and see that the answer is a refusal in JSON. */
const refused = async (asker: Ask, ...[method, url, asking]: Parameters<Ask>) => {
  const answer = await asker(method, url, asking);
  expect(answer.headers['content-type']).toMatch(/^application\/json/);
  expect(answer.headers['cache-control']).toBe('no-store');
  return { status: answer.statusCode, ...refusalAnswer.parse(answer.json()) };
};

test('the calls of this file have the right form, so that what is refused is what each test does to them', async () => {
  mayWrite = true;
  const auditor = await world.as('auditor');
  for (const endpoint of ownEndpoints) {
    const { url, body } = wellFormed(endpoint, subject());
    const { statusCode } = await auditor(endpoint.method, url, { body });
    expect([endpoint.id, statusCode]).toEqual([
      endpoint.id,
      expect.toSatisfy((status: number) => [200, 403, 404, 409, 422].includes(status)),
    ]);
  }
});

const call = (endpoint: (typeof ownEndpoints)[number]) => wellFormed(endpoint, subject());

test('what a request leaves in the database is seen', async () => {
  const someone = await world.as('aigerim');
  const rename = ownEndpoints.find(({ id }) => id === 'institution.rename');
  if (rename === undefined) throw new Error('no such call');
  const { url, body } = call(rename);
  // A command that is refused leaves a note of who tried.
  expect((await someone(rename.method, url, { body })).statusCode).toBe(403);
  expect((await wires.touches()).map(({ name }) => name)).toContain('access_log');
  expect(wires.tables).toBeGreaterThan(100);
});

/** Where texts stand in a body. */
const textsIn = (value: unknown, at: readonly string[] = []): readonly (readonly string[])[] => {
  if (typeof value === 'string') return [at];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...at, key]));
};

/** The body with a letter after one of its texts. */
const withLetter = (body: unknown, place: readonly string[], letter: string): unknown => {
  const [key, ...rest] = place;
  if (key === undefined) return `${String(body)}${letter}`;
  const copy: unknown = structuredClone(body);
  return Object.assign(Object(copy), { [key]: withLetter(Object(copy)[key], rest, letter) });
};

test.each(ownEndpoints.filter(({ permission }) => permission !== 'public'))(
  '$method $path without a session: 401',
  async (endpoint) => {
    const { url, body } = call(endpoint);
    const forged = { cookie: 'qaitu.session_token=forged.c2lnbmF0dXJl' };
    for (const headers of [{}, forged, { cookie: 'qaitu.session_token=%ff' }]) {
      expect(await refused(world.visitor, endpoint.method, url, { body, headers })).toEqual({
        status: 401,
        code: 'not-signed-in',
      });
    }
  },
);

test.each(ownEndpoints)('$method $path takes no other method', async (endpoint) => {
  const others = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter(
    (method) => !ownEndpoints.some((other) => other.path === endpoint.path && other.method === method),
  );
  for (const method of others) {
    const [url = ''] = call(endpoint).url.split('?');
    const answer = await ask(method, url);
    expect([method, answer.statusCode, answer.json()]).toEqual([method, 404, { code: 'not-found' }]);
  }
});

test.each(ownEndpoints.filter(({ method }) => method === 'GET'))(
  '$path with a question that no database keeps: never a fault',
  async (endpoint) => {
    const [url = '', search = ''] = call(endpoint).url.split('?');
    for (const name of [
      'text',
      'name',
      'region',
      'level',
      'actor',
      'kind',
      ...new URLSearchParams(search).keys(),
    ]) {
      const query = new URLSearchParams(search);
      query.set(name, '\0');
      expect(await refused(ask, endpoint.method, `${url}?${query.toString()}`)).toMatchObject({
        status: 400,
      });
    }
  },
);

test.each(ownEndpoints.filter(({ method }) => method === 'GET'))(
  '$path with a question it does not know: 400',
  async (endpoint) => {
    const { url } = call(endpoint);
    for (const name of ['role', 'institutionId', 'isDemonstration']) {
      const answer = await refused(ask, endpoint.method, `${url}${url.includes('?') ? '&' : '?'}${name}=x`);
      expect(answer).toMatchObject({ status: 400, code: 'bad-input', list: [{ field: name }] });
    }
  },
);

describe.each(changingEndpoints)('$method $path', (endpoint) => {
  test.each(['role', 'institutionId', 'isDemonstration', 'id', '__proto__x', 'constructor'])(
    'with a field %s too many: 400 that names it',
    async (field) => {
      const { url, body } = call(endpoint);
      expect(
        await refused(ask, endpoint.method, url, { body: { ...Object(body), [field]: 'x' } }),
      ).toMatchObject({
        status: 400,
        code: 'bad-input',
        list: [{ field }],
      });
    },
  );

  test('with a text that no database keeps, wherever it stands: 400 that names it', async () => {
    const { url, body } = call(endpoint);
    for (const place of textsIn(body)) {
      for (const letter of ['\0', '\ud800']) {
        const answer = await refused(ask, endpoint.method, url, { body: withLetter(body, place, letter) });
        const field = place.join('.');
        expect([field, answer]).toEqual([
          field,
          { status: 400, code: 'bad-input', list: [{ code: 'text-not-storable', field }] },
        ]);
      }
    }
  });

  test('with a prototype in the body: 400', async () => {
    const { url } = call(endpoint);
    for (const body of ['{"__proto__":{"role":"administrator"}}', '{"constructor":{"prototype":{"a":1}}}']) {
      expect(await refused(ask, endpoint.method, url, { body })).toMatchObject({ status: 400 });
    }
  });

  test.each(['{', '', 'null', '[]', '"x"', '1', '{"a":1}}', '\u0000', '{"a":"\\ud800"}', '{"a":"\\u0000"}'])(
    'with %j for a body: 400',
    async (body) => {
      expect(await refused(ask, endpoint.method, call(endpoint).url, { body })).toMatchObject({
        status: 400,
      });
    },
  );

  test('with a body larger than it takes: 413', async () => {
    const body = JSON.stringify({ a: 'x'.repeat(endpoint.mostBytes ?? 2 * 1024 * 1024) });
    expect(await refused(ask, endpoint.method, call(endpoint).url, { body })).toEqual({
      status: 413,
      code: 'body-too-large',
    });
  });

  test.each([undefined, '', 'short', 'x'.repeat(81), 'with space', 'ключ-запроса', "k';drop table--"])(
    'with the request key %j: 400',
    async (key) => {
      const { url, body } = call(endpoint);
      const headers = { 'idempotency-key': key };
      expect(await refused(ask, endpoint.method, url, { body, headers })).toEqual({
        status: 400,
        code: 'request-key-missing',
      });
    },
  );

  test.each([
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'http://127.0.0.1:3001' },
    { origin: 'https://127.0.0.1:3000' },
    { origin: undefined, 'sec-fetch-site': 'cross-site' },
    { origin: undefined, 'sec-fetch-site': 'same-site' },
  ])('from elsewhere, %o: 403', async (headers) => {
    const { url, body } = call(endpoint);
    expect(await refused(ask, endpoint.method, url, { body, headers })).toEqual({
      status: 403,
      code: 'foreign-origin',
    });
  });

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonp',
    'application/xml',
    'nonsense',
  ])('as %s: 415', async (type) => {
    const { url, body } = call(endpoint);
    const headers = { 'content-type': type };
    expect(await refused(ask, endpoint.method, url, { body, headers })).toEqual({
      status: 415,
      code: 'not-json',
    });
  });
});

describe.each(fileEndpoints)('$method $path takes a file', (endpoint) => {
  test('from nowhere else, without a body of any kind read: 403', async () => {
    const { url, body } = call(endpoint);
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: 'http://127.0.0.1:3001' },
      { origin: undefined, 'sec-fetch-site': 'cross-site' },
      { origin: undefined, 'sec-fetch-site': 'same-site' },
    ]) {
      expect([headers, await refused(ask, endpoint.method, url, { body, headers })]).toEqual([
        headers,
        { status: 403, code: 'foreign-origin' },
      ]);
    }
  });

  test('with no name, one that no database keeps, or a word too many: 400 that names it', async () => {
    const [path = '', right] = call(endpoint).url.split('?');
    const others = new URLSearchParams(right);
    others.delete('name');
    for (const [query, field] of [
      ['', 'name'],
      ['&name=', 'name'],
      ['&name=%00', 'name'],
      [`&name=${'x'.repeat(201)}`, 'name'],
      ['&name=x&role=administrator', 'role'],
    ] as const) {
      const url = `${path}?${others.toString()}${query}`;
      const answer = await refused(ask, endpoint.method, url, { body: call(endpoint).body });
      expect(answer).toMatchObject({ status: 400, code: 'bad-input', list: [{ field }] });
    }
  });

  test.each(['application/json', 'application/pdf', 'text/plain', 'application/x-nonsense', undefined])(
    'for what is not there, as %s: not taken',
    async (type) => {
      // The attempt itself is written down.
      mayWrite = true;
      const { url, body } = call(endpoint);
      const headers = { 'content-type': type };
      // A personal link is not permitted anything: it is known, or it is not.
      expect(await refused(ask, endpoint.method, url, { body, headers })).toEqual(
        endpoint.permission === 'public'
          ? { status: 404, code: 'link-unknown' }
          : { status: 403, code: 'not-permitted' },
      );
    },
  );
});

test.each([
  '/api',
  '/api/',
  '/api/nothing',
  '/api/institutions/x/nothing',
  '/api/auth/nothing',
  '/api/%ff',
  '/api//me',
])('%s is not there, and says so in JSON', async (url) => {
  for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'PATCH']) {
    const answer = await ask(method, url);
    expect([400, 404]).toContain(answer.statusCode);
    expect(answer.json()).toEqual({ code: expect.stringMatching(/^(not-found|bad-request)$/) });
  }
});

test('no request of this file was a fault of the program', () => {
  expect(silence).toEqual([]);
  expect(world.complaints).toEqual([]);
});
