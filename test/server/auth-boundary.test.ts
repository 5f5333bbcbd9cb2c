import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { authPaths } from '../../src/server/auth/auth-paths.ts';
import { authRefusalCodes } from '../../src/server/auth/auth-refusal.ts';
import { isMessageKey } from '../../src/messages.ts';
import { openAuthSite, password, type AuthSite } from './auth-site.ts';

let site: AuthSite;
let secure: AuthSite;
beforeAll(async () => {
  site = await openAuthSite();
  secure = await openAuthSite({ QAITU_PUBLIC_URL: 'https://qaitu.example.org' });
  await site.account('one@example.org');
  await secure.account('one@example.org');
});
afterAll(async () => {
  await site.close();
  await secure.close();
});

const form = { email: 'one@example.org', password };

describe('the cookie', () => {
  const linesOf = async (where: AuthSite): Promise<readonly string[]> => {
    const answer = await where.visitor().post('/sign-in/email', form);
    return [answer.headers['set-cookie'] ?? []].flat();
  };

  test('over https is bound to this host and the whole site', async () => {
    const [line = '', ...others] = await linesOf(secure);
    expect(others).toEqual([]);
    expect(line).toMatch(/^__Host-qaitu\.session_token=/);
    const attributes = line
      .split('; ')
      .slice(1)
      .map((attribute) => attribute.toLowerCase());
    expect(attributes.toSorted()).toEqual(['httponly', 'max-age=43200', 'path=/', 'samesite=lax', 'secure']);
  });

  test('over http on loopback is no secure one, and else the same', async () => {
    const [line = '', ...others] = await linesOf(site);
    expect(others).toEqual([]);
    expect(line).toMatch(/^qaitu\.session_token=/);
    const attributes = line
      .split('; ')
      .slice(1)
      .map((attribute) => attribute.toLowerCase());
    expect(attributes.toSorted()).toEqual(['httponly', 'max-age=43200', 'path=/', 'samesite=lax']);
  });

  test('lasts as long as the browser is open when the person wishes so', async () => {
    const visitor = secure.visitor();
    const answer = await visitor.post('/sign-in/email', { ...form, rememberMe: false });
    const line = [answer.headers['set-cookie'] ?? []].flat().find((one) => one.includes('session_token'));
    expect(line).not.toMatch(/max-age|expires/i);
    const cookie = `__Host-qaitu.session_token=${visitor.cookies.get('__Host-qaitu.session_token')}`;
    expect(await secure.parts.resolveSession({ cookie })).toMatchObject({ email: form.email });
    expect(await site.parts.resolveSession({ cookie: cookie.replace('__Host-', '') })).toBeUndefined();
  });
});

describe('a request from elsewhere', () => {
  test.each([
    [{ origin: 'https://evil.example' }],
    [{ origin: 'null' }],
    [{ origin: 'http://qaitu.example.org' }],
    [{ origin: 'https://qaitu.example.org.evil.example' }],
    [{ origin: 'https://qaitu.example.org:8443' }],
  ])('is refused: %o', async (headers) => {
    const visitor = secure.visitor();
    await visitor.post('/sign-in/email', form);
    for (const path of ['/sign-in/email', '/sign-out', '/change-password', '/two-factor/enable']) {
      const answer = await visitor.post(path, form, headers);
      expect([answer.statusCode, answer.json()]).toEqual([403, { code: 'foreign-origin', params: {} }]);
    }
    expect((await visitor.get('/get-session')).json().user.email).toBe(form.email);
  });

  test('is refused when a browser says so without naming it', async () => {
    const ask = async (headers: Record<string, string>) =>
      secure.app.inject({
        method: 'POST',
        url: '/api/auth/sign-in/email',
        headers: { 'content-type': 'application/json', ...headers },
        payload: JSON.stringify(form),
      });
    expect((await ask({ 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403);
    expect((await ask({ 'sec-fetch-site': 'same-site' })).statusCode).toBe(403);
    expect((await ask({ 'sec-fetch-site': 'same-origin' })).statusCode).toBe(200);
    // A program that is no browser names none.
    expect((await ask({})).statusCode).toBe(200);
  });

  test('may use any name of this machine for itself', async () => {
    const origins = ['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000'];
    for (const origin of origins) {
      expect((await site.visitor().post('/sign-in/email', form, { origin })).statusCode).toBe(200);
    }
    const other = await site.visitor().post('/sign-in/email', form, { origin: 'http://localhost:3001' });
    expect(other.statusCode).toBe(403);
  });
});

describe('bad requests', () => {
  test.each(Object.entries(authPaths))('%s takes %s and no other method', async (path, method) => {
    for (const other of (['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const).filter(
      (one) => one !== method,
    )) {
      const answer = await site.app.inject({ method: other, url: `/api/auth${path}` });
      expect([other, answer.statusCode, answer.json().code]).toEqual([other, 405, 'method-not-allowed']);
      expect(answer.headers['allow']).toBe(method);
    }
  });

  const posts = Object.entries(authPaths).filter(([, method]) => method === 'POST');

  test.each(posts)('%s answers nonsense with a code', async (path) => {
    for (const body of [
      '',
      '{',
      'null',
      '[]',
      '"x"',
      '{"email":{"$ne":1},"password":[]}',
      '{"a":"\\u0000"}',
    ]) {
      const answer = await site.visitor().post(path, body);
      expect(answer.statusCode, body).toBeLessThan(500);
      expect(answer.statusCode === 200 || typeof answer.json().code === 'string', `${path} ${body}`).toBe(
        true,
      );
    }
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await site.visitor().post(path, 'email=a', form);
    expect([answer.statusCode, answer.json().code]).toEqual([415, 'not-json']);
  });

  test('a body that is too large is not read', async () => {
    const answer = await site.visitor().post('/sign-in/email', { ...form, password: 'x'.repeat(40_000) });
    expect(answer.statusCode).toBe(413);
  });

  test.each([
    '/ok',
    '/error',
    '/list-accounts',
    '/delete-user',
    '/change-email',
    '/two-factor/send-otp',
    '/x',
  ])('%s of the library is not there', async (path) => {
    expect((await site.visitor().get(path)).statusCode).toBe(404);
    expect((await site.visitor().post(path)).statusCode).toBe(404);
  });

  test('without a session is refused where one is needed', async () => {
    const { email: _email, ...changes } = form;
    for (const [path, body] of [
      ['/change-password', { currentPassword: password, newPassword: password }],
      ['/two-factor/enable', changes],
      ['/two-factor/disable', changes],
      ['/two-factor/generate-backup-codes', changes],
      ['/revoke-session', { token: 'x' }],
      ['/revoke-other-sessions', {}],
      ['/passkey/delete-passkey', { id: 'x' }],
      ['/passkey/update-passkey', { id: 'x', name: 'x' }],
    ] as const) {
      const answer = await site.visitor().post(path, body);
      expect([path, answer.statusCode, answer.json().code]).toEqual([path, 401, 'unauthorized']);
    }
    for (const path of [
      '/list-sessions',
      '/passkey/list-user-passkeys',
      '/passkey/generate-register-options',
    ]) {
      const answer = await site.visitor().get(path);
      expect([path, answer.statusCode, answer.json().code]).toEqual([path, 401, 'unauthorized']);
    }
  });
});

test('many requests of one address are slowed, with how long to wait', async () => {
  const visitor = site.visitor('198.51.100.200');
  const statuses = [];
  for (let index = 0; index < 21; index += 1) {
    statuses.push(
      (await visitor.post('/request-password-reset', { email: `n${index}@example.org` })).statusCode,
    );
  }
  expect(statuses).toEqual([...Array.from({ length: 20 }, () => 200), 429]);
  const answer = await visitor.post('/request-password-reset', { email: form.email });
  expect(answer.json()).toEqual({
    code: 'too-many-attempts',
    params: { seconds: answer.headers['retry-after'] },
  });
  const other = await site
    .visitor('198.51.100.201')
    .post('/request-password-reset', { email: 'x@example.org' });
  expect(other.statusCode).toBe(200);
});

test('every refusal has its sentence', () => {
  expect(authRefusalCodes.filter((code) => !isMessageKey(`auth.refusal.${code}`))).toEqual([]);
});

test('what ways in there are is told to everyone', async () => {
  expect((await site.visitor().get('/ways')).json()).toEqual({ mode: 'demonstration', oidc: null });
});

test('nothing broke meanwhile', () => expect([...site.complaints, ...secure.complaints]).toEqual([]));
