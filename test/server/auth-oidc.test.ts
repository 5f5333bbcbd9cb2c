import { createServer, type Server } from 'node:http';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAuthSite, password, type AuthSite, type Visitor } from './auth-site.ts';

interface Person {
  readonly email: string;
  readonly email_verified: boolean;
  readonly name: string;
  readonly locale?: string;
}

const people: Record<string, Person> = {
  new: { email: 'Dana@uni.example.org', email_verified: true, name: 'Dana Ospanova', locale: 'ru' },
  known: { email: 'known@uni.example.org', email_verified: true, name: 'Somebody Else' },
  unproven: { email: 'owner@uni.example.org', email_verified: false, name: 'Not the Owner' },
};

/** Whether the provider shows other keys than it signs with, and what its own are called. */
let isForged = false;
let keyNames: readonly string[] = [];

let server: Server;
let issuer: string;
let site: AuthSite;
beforeAll(async () => {
  server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'qaitu',
        client_secret: 'a secret of the test',
        redirect_uris: ['http://127.0.0.1:3000/api/auth/callback/oidc'],
      },
    ],
    pkce: { required: () => true },
    cookies: { keys: ['a key of the test'] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'locale'] },
    conformIdTokenClaims: false,
    findAccount: (_ctx: unknown, id: string) => ({
      accountId: id,
      claims: () => ({ sub: id, ...people[id] }),
    }),
  });
  const answer = provider.callback();
  server.on('request', (request, response) => {
    if (request.url !== '/jwks' || !isForged) {
      answer(request, response);
      return;
    }
    // Keys of somebody else under the names of those that sign.
    const jwk = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' });
    response
      .setHeader('content-type', 'application/json')
      .end(JSON.stringify({ keys: keyNames.map((kid) => ({ ...jwk, kid, alg: 'RS256', use: 'sig' })) }));
  });
  site = await openAuthSite({
    QAITU_OIDC_ISSUER: issuer,
    QAITU_OIDC_CLIENT_ID: 'qaitu',
    QAITU_OIDC_CLIENT_SECRET: 'a secret of the test',
    QAITU_OIDC_NAME: 'Test University',
  });
});
afterAll(async () => {
  await site.close();
  server.closeAllConnections();
  server.close();
});

/** Walk through the provider's own pages as `login`; the address it sends the browser back to. */
const throughProvider = async (start: string, login: string): Promise<string> => {
  const cookies = new Map<string, string>();
  let address = start;
  let form: URLSearchParams | undefined;
  for (let step = 0; step < 12; step += 1) {
    const answer = await fetch(address, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form === undefined ? {} : { method: 'POST', body: form }),
    });
    form = undefined;
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    const location = answer.headers.get('location');
    if (location !== null) {
      address = new URL(location, address).href;
      if (!address.startsWith(issuer)) return address;
      continue;
    }
    const page = await answer.text();
    const action = /action="([^"]+)"/.exec(page)?.[1];
    if (action === undefined) throw new Error(`the provider says: ${page.slice(0, 500)}`);
    address = new URL(action, address).href;
    const prompt = /name="prompt" value="([^"]+)"/.exec(page)?.[1] ?? 'login';
    form = new URLSearchParams(prompt === 'login' ? { prompt, login, password: 'any' } : { prompt });
  }
  throw new Error('the provider goes round in circles');
};

const start = async (visitor: Visitor): Promise<string> => {
  const body = { provider: 'oidc', callbackURL: '/ru/desk', errorCallbackURL: '/ru/desk/sign-in' };
  const answer = await visitor.post('/sign-in/social', body);
  expect(answer.statusCode).toBe(200);
  return answer.json<{ url: string }>().url;
};

const callbackOf = ({ pathname, search }: URL): string => `${pathname.replace('/api/auth', '')}${search}`;

const signIn = async (visitor: Visitor, login: string): Promise<string> => {
  const back = new URL(await throughProvider(await start(visitor), login));
  const answer = await visitor.get(callbackOf(back));
  expect(answer.statusCode).toBe(302);
  return String(answer.headers.location);
};

const whoIs = async (visitor: Visitor) => (await visitor.get('/get-session')).json();

describe('single sign-on', () => {
  test('is offered under its name', async () => {
    expect((await site.visitor().get('/ways')).json()).toMatchObject({ oidc: { name: 'Test University' } });
  });

  test('makes an account for a new person, without a second factor shown', async () => {
    const visitor = site.visitor();
    expect(await signIn(visitor, 'new')).toBe('/ru/desk');
    const { user, session } = await whoIs(visitor);
    expect(user).toMatchObject({
      email: 'dana@uni.example.org',
      emailVerified: true,
      name: 'Dana Ospanova',
      locale: 'ru',
    });
    expect(session.secondFactorAt).toBeNull();
    const methods = await site.register.readOnly('qaitu_app', async (trx) =>
      trx.selectFrom('sign_in_method').selectAll().where('account_id', '=', String(user.id)).execute(),
    );
    expect(methods).toMatchObject([
      {
        provider_id: 'oidc',
        provider_account_id: 'new',
        access_token: null,
        refresh_token: null,
        id_token: null,
      },
    ]);
    const again = site.visitor();
    await signIn(again, 'new');
    expect((await whoIs(again)).user.id).toBe(user.id);
  });

  test('opens the account of an address that both sides have confirmed', async () => {
    const id = await site.account('known@uni.example.org');
    const visitor = site.visitor();
    expect(await signIn(visitor, 'known')).toBe('/ru/desk');
    expect((await whoIs(visitor)).user).toMatchObject({ id, name: 'Aigerim Test' });
    const byPassword = await site
      .visitor()
      .post('/sign-in/email', { email: 'known@uni.example.org', password });
    expect(byPassword.statusCode).toBe(200);
  });

  test('opens nobody’s account for an address that the provider has not confirmed', async () => {
    await site.account('owner@uni.example.org');
    const visitor = site.visitor();
    expect(await signIn(visitor, 'unproven')).toMatch(/^\/ru\/desk\/sign-in\?error=account_not_linked/);
    expect(await whoIs(visitor)).toBeNull();
  });

  test('does not make an account its own that somebody registered before and never confirmed', async () => {
    people['late'] = { email: 'late@uni.example.org', email_verified: true, name: 'Late Owner' };
    const early = { name: 'Early Bird', email: 'late@uni.example.org', password };
    expect((await site.visitor().post('/sign-up/email', early)).statusCode).toBe(200);
    const visitor = site.visitor();
    await signIn(visitor, 'late');
    const squatter = await site.visitor().post('/sign-in/email', { email: early.email, password });
    expect(squatter.statusCode).not.toBe(200);
  });

  test('needs the browser that it began in, and a code once', async () => {
    const visitor = site.visitor();
    const back = new URL(await throughProvider(await start(visitor), 'new'));
    const stranger = site.visitor();
    const stolen = await stranger.get(callbackOf(back));
    expect(String(stolen.headers.location)).toContain('error=');
    expect(await whoIs(stranger)).toBeNull();
    const owner = site.visitor();
    const own = new URL(await throughProvider(await start(owner), 'new'));
    expect((await owner.get(callbackOf(own))).headers.location).toBe('/ru/desk');
    const again = await owner.get(callbackOf(own));
    expect(String(again.headers.location)).toContain('error=');
  });

  test('takes no token that was made for another request', async () => {
    const visitor = site.visitor();
    const asked = new URL(await start(visitor));
    expect(asked.searchParams.get('nonce')).toMatch(/^.{32}$/);
    asked.searchParams.set('nonce', 'of-another-request');
    const back = new URL(await throughProvider(asked.href, 'new'));
    const answer = await visitor.get(callbackOf(back));
    expect(String(answer.headers.location)).toContain('error=');
    expect(await whoIs(visitor)).toBeNull();
  });

  test.each(['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)'])(
    'does not lead to %s afterwards',
    async (callbackURL) => {
      const answer = await site.visitor().post('/sign-in/social', { provider: 'oidc', callbackURL });
      expect([answer.statusCode, answer.json().code]).toEqual([400, 'validation-error']);
    },
  );

  test('takes no token from the browser in place of the provider’s', async () => {
    const idToken = { token: 'e30.e30.x' };
    const answer = await site.visitor().post('/sign-in/social', { provider: 'oidc', idToken });
    expect(answer.json()).toMatchObject({ url: expect.stringContaining(`${issuer}/auth?`) });
  });
});

test('a token that the keys of the provider did not sign opens nothing', async () => {
  const { keys } = (await (await fetch(`${issuer}/jwks`)).json()) as { keys: { kid: string }[] };
  keyNames = keys.map(({ kid }) => kid);
  isForged = true;
  const deceived = await openAuthSite({
    QAITU_OIDC_ISSUER: issuer,
    QAITU_OIDC_CLIENT_ID: 'qaitu',
    QAITU_OIDC_CLIENT_SECRET: 'a secret of the test',
  });
  const visitor = deceived.visitor();
  const back = new URL(await throughProvider(await start(visitor), 'new'));
  const answer = await visitor.get(callbackOf(back));
  expect(String(answer.headers.location)).toContain('error=');
  expect(await whoIs(visitor)).toBeNull();
  isForged = false;
  await deceived.close();
});

test('a provider that names another issuer than the settings opens nothing, and it is said', async () => {
  // The address of the settings answers with the description of somebody else.
  const other = createServer((_request, response) => {
    void fetch(`${issuer}/.well-known/openid-configuration`).then(async (answer) =>
      response.setHeader('content-type', 'application/json').end(await answer.text()),
    );
  });
  other.listen(0, '127.0.0.1');
  await once(other, 'listening');
  const misled = await openAuthSite({
    QAITU_OIDC_ISSUER: `http://127.0.0.1:${(other.address() as AddressInfo).port}`,
    QAITU_OIDC_CLIENT_ID: 'qaitu',
    QAITU_OIDC_CLIENT_SECRET: 'a secret of the test',
  });
  const visitor = misled.visitor();
  const asked = await visitor.post('/sign-in/social', { provider: 'oidc', callbackURL: '/kk/desk' });
  expect([asked.statusCode, asked.json().code]).toEqual([404, 'provider-not-found']);
  expect((await visitor.get('/callback/oidc?code=x&state=y')).statusCode).toBe(404);
  expect(misled.complaints.join(' ')).toContain('names another issuer');
  await misled.close();
  other.closeAllConnections();
  other.close();
});

test('without a provider that answers, the other ways stay open', async () => {
  const lonely = await openAuthSite({
    QAITU_OIDC_ISSUER: 'http://127.0.0.1:9',
    QAITU_OIDC_CLIENT_ID: 'qaitu',
    QAITU_OIDC_CLIENT_SECRET: 'x',
  });
  await lonely.account('alone@example.org');
  const visitor = lonely.visitor();
  const answer = await visitor.post('/sign-in/social', { provider: 'oidc', callbackURL: '/kk/desk' });
  expect([answer.statusCode, answer.json().code]).toEqual([404, 'provider-not-found']);
  expect((await visitor.post('/sign-in/email', { email: 'alone@example.org', password })).statusCode).toBe(
    200,
  );
  expect(lonely.complaints.join(' ')).toContain('oidc');
  await lonely.close();
});
