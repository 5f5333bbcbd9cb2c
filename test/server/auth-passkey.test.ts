import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAuthSite, password, type AuthSite, type Visitor } from './auth-site.ts';
import { createAuthenticator } from './software-authenticator.ts';

const origin = 'https://qaitu.example.org';

let site: AuthSite;
beforeAll(async () => {
  site = await openAuthSite({ QAITU_PUBLIC_URL: origin });
});
afterAll(async () => site.close());

const active = async ({ cookies }: Visitor) =>
  site.parts.resolveSession({
    cookie: `__Host-qaitu.session_token=${cookies.get('__Host-qaitu.session_token')}`,
  });

type Authenticator = ReturnType<typeof createAuthenticator>;

const withPasskey = async (email: string): Promise<{ authenticator: Authenticator; visitor: Visitor }> => {
  await site.account(email);
  const visitor = site.visitor();
  await visitor.post('/sign-in/email', { email, password });
  const authenticator = createAuthenticator(origin, 'qaitu.example.org');
  const options = (await visitor.get('/passkey/generate-register-options?name=Phone')).json();
  expect(options).toMatchObject({
    rp: { id: 'qaitu.example.org', name: 'Qaitu' },
    authenticatorSelection: { userVerification: 'required' },
  });
  const added = await visitor.post('/passkey/verify-registration', {
    response: authenticator.register(options.challenge),
    name: 'Phone',
  });
  expect([added.statusCode, added.json().name]).toEqual([200, 'Phone']);
  return { authenticator, visitor };
};

const signIn = async (authenticator: Authenticator, isVerified: boolean) => {
  const visitor = site.visitor();
  const options = (await visitor.get('/passkey/generate-authenticate-options')).json();
  const response = authenticator.authenticate(options.challenge, isVerified);
  const answer = await visitor.post('/passkey/verify-authentication', { response });
  return { visitor, answer, response };
};

describe('a passkey', () => {
  test('signs in as both factors when the device asked its user', async () => {
    const { authenticator } = await withPasskey('phone@example.org');
    const { visitor, answer } = await signIn(authenticator, true);
    expect([answer.statusCode, answer.json().user.email]).toEqual([200, 'phone@example.org']);
    expect(answer.body).not.toContain('"token"');
    expect(await active(visitor)).toMatchObject({ email: 'phone@example.org', hasSecondFactor: true });
  });

  test('is one factor when it did not', async () => {
    const { authenticator } = await withPasskey('found@example.org');
    const { visitor, answer } = await signIn(authenticator, false);
    expect(answer.statusCode).toBe(200);
    expect(await active(visitor)).toMatchObject({ hasSecondFactor: false });
  });

  test('answers one challenge once, and no other origin', async () => {
    const { authenticator } = await withPasskey('once@example.org');
    const { visitor, response } = await signIn(authenticator, true);
    const replay = await visitor.post('/passkey/verify-authentication', { response });
    expect([replay.statusCode, replay.json().code]).toEqual([400, 'passkey-refused']);
    const phished = createAuthenticator('https://evil.example', 'qaitu.example.org');
    const stranger = await signIn(phished, true);
    expect([stranger.answer.statusCode, stranger.answer.json().code]).toEqual([401, 'passkey-not-found']);
  });

  test('is listed, renamed and deleted by its owner in a session that showed it', async () => {
    const { authenticator, visitor } = await withPasskey('owner@example.org');
    const other = await withPasskey('other@example.org');
    const [listed] = (await visitor.get('/passkey/list-user-passkeys')).json() as {
      id: string;
      name: string;
    }[];
    expect(listed).toMatchObject({ id: expect.stringMatching(/^pky_/), name: 'Phone' });
    const id = listed?.id;
    // The session of the password, from before there was a passkey.
    const weak = await visitor.post('/passkey/delete-passkey', { id });
    expect([weak.statusCode, weak.json().code]).toEqual([403, 'second-factor-needed']);
    const strong = (await signIn(authenticator, true)).visitor;
    const stranger = (await signIn(other.authenticator, true)).visitor;
    expect((await stranger.post('/passkey/delete-passkey', { id })).statusCode).toBeGreaterThanOrEqual(400);
    expect((await strong.post('/passkey/update-passkey', { id, name: 'Old phone' })).statusCode).toBe(200);
    expect((await strong.get('/passkey/list-user-passkeys')).json()).toMatchObject([{ name: 'Old phone' }]);
    expect((await strong.post('/passkey/delete-passkey', { id })).json()).toEqual({ status: true });
    expect((await signIn(authenticator, true)).answer.statusCode).toBe(401);
  });

  test('is not added by a session that is over an hour old', async () => {
    const email = 'stale@example.org';
    const id = await site.account(email);
    const visitor = site.visitor();
    await visitor.post('/sign-in/email', { email, password });
    await site.register.readWrite(async (trx) =>
      trx
        .updateTable('session')
        .set({ created_at: new Date(Date.now() - 61 * 60_000) })
        .where('account_id', '=', id)
        .execute(),
    );
    const answer = await visitor.get('/passkey/generate-register-options');
    expect([answer.statusCode, answer.json().code]).toEqual([403, 'session-not-fresh']);
  });
});

test('nothing broke meanwhile', () => expect(site.complaints).toEqual([]));
