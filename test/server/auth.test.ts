import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAuthSite, password, tokenOf, type AuthSite } from './auth-site.ts';

let site: AuthSite;
beforeAll(async () => {
  site = await openAuthSite();
});
afterAll(async () => site.close());

describe('signing in', () => {
  test('a right password gives a session that the server knows', async () => {
    const id = await site.account('right@example.org', { locale: 'ru' });
    const visitor = site.visitor();
    const answer = await visitor.post('/sign-in/email', { email: 'Right@Example.org', password });
    expect([answer.statusCode, answer.json()]).toEqual([
      200,
      { redirect: false, user: expect.objectContaining({ id, email: 'right@example.org', locale: 'ru' }) },
    ]);
    const cookie = `qaitu.session_token=${visitor.cookies.get('qaitu.session_token')}`;
    expect(await site.parts.resolveSession({ cookie })).toEqual({
      accountId: id,
      sessionId: expect.stringMatching(/^ses_/),
      hasSecondFactor: false,
      email: 'right@example.org',
      name: 'Aigerim Test',
      locale: 'ru',
      timeZone: 'Asia/Almaty',
      isDemonstration: false,
    });
    const seen = (await visitor.get('/get-session')).json();
    expect(seen.user).toMatchObject({ id, notifyByMail: true, twoFactorEnabled: false });
    expect(JSON.stringify(seen)).not.toContain('"token"');
  });

  test('an unknown account and a wrong password are answered alike', async () => {
    await site.account('known@example.org');
    const visitor = site.visitor();
    const wrong = await visitor.post('/sign-in/email', {
      email: 'known@example.org',
      password: 'not it at all',
    });
    const unknown = await visitor.post('/sign-in/email', { email: 'nobody@example.org', password });
    expect([wrong.statusCode, wrong.json()]).toEqual([
      401,
      { code: 'invalid-email-or-password', params: {} },
    ]);
    expect([unknown.statusCode, unknown.body]).toEqual([wrong.statusCode, wrong.body]);
    expect(Object.keys(unknown.headers)).toEqual(Object.keys(wrong.headers));
  });

  test('guessing is slowed for the pair of account and address, known or not, and for nobody else', async () => {
    await site.account('guessed@example.org');
    for (const email of ['guessed@example.org', 'never-was@example.org']) {
      const guesser = site.visitor('198.51.100.7');
      const statuses = [];
      const guess = async (index: number) =>
        guesser.post('/sign-in/email', { email, password: `guess number ${index}` });
      for (let index = 0; index < 5; index += 1) statuses.push((await guess(index)).statusCode);
      expect(statuses).toEqual([401, 401, 401, 401, 401]);
      const answer = await guess(5);
      const params = { seconds: expect.stringMatching(/^\d+$/) };
      expect([answer.statusCode, answer.json()]).toEqual([429, { code: 'too-many-attempts', params }]);
      expect(Number(answer.headers['retry-after'])).toBeGreaterThan(40);
    }
    const right = { email: 'guessed@example.org', password };
    expect((await site.visitor('198.51.100.7').post('/sign-in/email', right)).statusCode).toBe(429);
    expect((await site.visitor('198.51.100.8').post('/sign-in/email', right)).statusCode).toBe(200);
  });

  test('a forged or cut cookie is nobody, without a question to the database', async () => {
    await site.account('forged@example.org');
    const visitor = site.visitor();
    await visitor.post('/sign-in/email', { email: 'forged@example.org', password });
    const value = visitor.cookies.get('qaitu.session_token') ?? '';
    for (const bad of [
      value.replace(/^./, '_'),
      value.slice(0, -8),
      'x.y',
      '%E0%A4%A',
      '',
      'x'.repeat(9000),
    ]) {
      expect(await site.parts.resolveSession({ cookie: `a=b; qaitu.session_token=${bad}` })).toBeUndefined();
    }
    expect(await site.parts.resolveSession({})).toBeUndefined();
    expect(await site.parts.resolveSession({ cookie: `a=b; qaitu.session_token=${value}` })).toBeDefined();
  });

  test('an erased account has no session and gets none', async () => {
    const id = await site.account('erased@example.org');
    const visitor = site.visitor();
    await visitor.post('/sign-in/email', { email: 'erased@example.org', password });
    const cookie = `qaitu.session_token=${visitor.cookies.get('qaitu.session_token')}`;
    expect(await site.parts.resolveSession({ cookie })).toBeDefined();
    await site.register.readWrite(async (trx) =>
      trx.updateTable('account').set({ erased_at: new Date() }).where('id', '=', id).execute(),
    );
    expect(await site.parts.resolveSession({ cookie })).toBeUndefined();
    const again = await site.visitor().post('/sign-in/email', { email: 'erased@example.org', password });
    expect([again.statusCode, again.json().code]).toEqual([401, 'invalid-email-or-password']);
  });
});

test('every attempt to sign in is told to the log, with its way, its outcome and nobody’s name', async () => {
  const email = 'logged@example.org';
  const id = await site.account(email);
  const before = site.attempts.length;
  const visitor = site.visitor();
  const guess = { email, password: 'not it at all' };
  await visitor.post('/sign-in/email', guess);
  await visitor.post('/sign-in/email', { ...guess, email: 'Logged@Example.org' });
  await visitor.post('/sign-in/email', { ...guess, email: 'nobody-there@example.org' });
  await visitor.post('/sign-in/email', { email, password });
  await visitor.post('/two-factor/verify-totp', { code: '000000' });
  const told = site.attempts.slice(before);
  const refused = { outcome: 'refused', why: 'invalid-email-or-password' };
  const tried = expect.stringMatching(/^[\w-]{16}$/);
  expect(told).toEqual([
    { way: 'password', ...refused, tried },
    { way: 'password', ...refused, tried },
    { way: 'password', ...refused, tried },
    { way: 'password', outcome: 'signed-in', account: id, hasSecondFactor: false },
    expect.objectContaining({ way: 'app-code', outcome: 'refused' }),
  ]);
  expect(told[1]?.tried).toBe(told[0]?.tried);
  expect(told[2]?.tried).not.toBe(told[0]?.tried);
  expect(JSON.stringify(told)).not.toMatch(/@|logged|not it/);
});

describe('an applicant registers', () => {
  const form = { name: 'Жанар Әлиқызы', password, locale: 'kk' };

  test('with a letter in his language, and signs in only after it', async () => {
    const email = 'zhanar@example.org';
    const visitor = site.visitor();
    const answer = await visitor.post('/sign-up/email', { ...form, email });
    expect([answer.statusCode, answer.json()]).toEqual([200, { status: true }]);
    const [letter] = await site.letters(email);
    expect(letter).toMatchObject({ kind: 'verify-email', locale: 'kk', state: 'kept' });
    expect(letter?.text).toContain('Жанар Әлиқызы');
    expect(letter?.text).toContain('http://127.0.0.1:3000/kk/desk/verify-email#token=');
    expect(letter?.html).toContain('<html lang="kk">');
    const early = await visitor.post('/sign-in/email', { email, password });
    expect([early.statusCode, early.json().code]).toEqual([403, 'email-not-verified']);
    const verified = await visitor.get(`/verify-email?token=${encodeURIComponent(tokenOf(letter))}`);
    expect([verified.statusCode, verified.json().status]).toEqual([200, true]);
    expect((await visitor.post('/sign-in/email', { email, password })).statusCode).toBe(200);
  });

  test('a second time with one address: the same answer, and a letter to the owner', async () => {
    const email = 'twice@example.org';
    await site.account(email, { locale: 'ru' });
    const fresh = await site.visitor().post('/sign-up/email', { ...form, email: 'first-time@example.org' });
    const known = await site.visitor().post('/sign-up/email', { ...form, email });
    expect([known.statusCode, known.body]).toEqual([fresh.statusCode, fresh.body]);
    const found = await site.letters(email);
    expect(found.map(({ kind, locale }) => [kind, locale])).toEqual([['already-registered', 'ru']]);
    expect(
      (await site.visitor().post('/sign-in/email', { email, password: 'a long enough passwor_' })).statusCode,
    ).toBe(401);
  });

  test.each([
    ['a short password', { password: 'eleven char' }, 'password-too-short'],
    ['one of the commonest', { password: 'qwertyuiop123456' }, 'password-too-common'],
    ['words of this place', { password: 'Qaitu-University' }, 'password-too-common'],
    ['the own name', { password: 'жанар-әлиқызы1' }, 'password-too-common'],
    ['a long password', { password: 'x'.repeat(129) }, 'password-too-long'],
    ['no address', { email: 'not an address' }, 'invalid-email'],
    ['an unknown language', { locale: 'de' }, 'validation-error'],
    ['an unknown time zone', { timeZone: 'Mars/Base' }, 'validation-error'],
    ['no name', { name: ' ' }, 'validation-error'],
    ['a name with a line break', { name: 'a\nb' }, 'validation-error'],
    ['a NUL', { name: 'a\0b' }, 'bad-request'],
  ])('not with %s', async (_what, wrong, code) => {
    const answer = await site
      .visitor()
      .post('/sign-up/email', { ...form, email: 'wrong@example.org', ...wrong });
    expect([answer.statusCode, answer.json()]).toEqual([400, { code, params: {} }]);
    expect(await site.letters('wrong@example.org')).toEqual([]);
  });

  test.each([
    ['of small letters alone', 'velvet kettle seven umbrellas'],
    [
      'of 128 characters',
      'velvet kettle seven umbrellas under a copper moon by the quiet harbour while nobody in town was watching the tall green clock tick on'.slice(
        0,
        128,
      ),
    ],
    ['with blanks at its ends and letters of any script', '  Ұзақ құпиясөз — 長い 🔑  '],
  ])('with a password %s, which is compared as it was typed', async (what, typed) => {
    const email = `typed-${what.length}@example.org`;
    const visitor = site.visitor();
    expect((await visitor.post('/sign-up/email', { ...form, email, password: typed })).statusCode).toBe(200);
    const token = tokenOf((await site.letters(email))[0]);
    await visitor.get(`/verify-email?token=${encodeURIComponent(token)}`);
    for (const other of [typed.slice(0, -1), typed.toUpperCase(), `${typed} `]) {
      // One that is longer than any may be is refused by its form.
      const { statusCode } = await visitor.post('/sign-in/email', { email, password: other });
      expect(statusCode).toBe(other.length > 128 ? 400 : 401);
    }
    expect((await visitor.post('/sign-in/email', { email, password: typed })).statusCode).toBe(200);
  });

  test('fields that nobody may set are not taken', async () => {
    const email = 'greedy@example.org';
    const extra = {
      emailVerified: true,
      isDemonstration: true,
      role: 'administrator',
      image: 'http://x/y',
      id: 'acc_1',
    };
    expect((await site.visitor().post('/sign-up/email', { ...form, email, ...extra })).statusCode).toBe(200);
    await site.parts.auth.settled();
    const row = await site.register.readOnly('qaitu_app', async (trx) =>
      trx.selectFrom('account').selectAll().where('email', '=', email).executeTakeFirstOrThrow(),
    );
    expect(row).toMatchObject({ email_verified: false, is_demonstration: false, image: null });
    expect(row.id).not.toBe('acc_1');
  });
});

describe('recovery', () => {
  test('by letter: once, ends all sessions, and tells the owner', async () => {
    const email = 'forgot@example.org';
    await site.account(email);
    const old = site.visitor();
    await old.post('/sign-in/email', { email, password });
    const visitor = site.visitor();
    const known = await visitor.post('/request-password-reset', { email });
    const unknown = await visitor.post('/request-password-reset', { email: 'nobody@example.org' });
    expect(known.statusCode).toBe(200);
    expect([unknown.statusCode, unknown.body]).toEqual([known.statusCode, known.body]);
    expect(await site.letters('nobody@example.org')).toEqual([]);
    const token = tokenOf((await site.letters(email))[0]);
    const newPassword = 'an entirely new password';
    const short = await visitor.post('/reset-password', { token, newPassword: 'short' });
    expect([short.statusCode, short.json().code]).toEqual([400, 'password-too-short']);
    const common = await visitor.post('/reset-password', { token, newPassword: 'passwordpassword' });
    expect([common.statusCode, common.json().code]).toEqual([400, 'password-too-common']);
    expect((await visitor.post('/reset-password', { token, newPassword })).json()).toEqual({ status: true });
    expect((await old.get('/get-session')).body).toBe('null');
    const again = await visitor.post('/reset-password', { token, newPassword });
    expect([again.statusCode, again.json().code]).toEqual([400, 'invalid-token']);
    expect((await visitor.post('/sign-in/email', { email, password })).statusCode).toBe(401);
    expect((await visitor.post('/sign-in/email', { email, password: newPassword })).statusCode).toBe(200);
    expect((await site.letters(email)).map(({ kind }) => kind)).toEqual([
      'password-changed',
      'reset-password',
    ]);
  });

  test('the token is not in the database as it is sent', async () => {
    const email = 'stored@example.org';
    await site.account(email);
    await site.visitor().post('/request-password-reset', { email });
    const token = tokenOf((await site.letters(email))[0]);
    const rows = await site.register.readOnly('qaitu_app', async (trx) =>
      trx.selectFrom('one_time_code').selectAll().execute(),
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  test('a letter never carries the name a request was sent to', async () => {
    const email = 'spoofed@example.org';
    await site.account(email);
    const spoofs = {
      host: 'evil.example',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'gopher',
      forwarded: 'host=evil.example',
      referer: 'http://evil.example/',
    };
    expect((await site.visitor().post('/request-password-reset', { email }, spoofs)).statusCode).toBe(200);
    const redirect = { email, redirectTo: 'http://evil.example/' };
    expect((await site.visitor().post('/request-password-reset', redirect, spoofs)).statusCode).toBe(200);
    const found = await site.letters(email);
    expect(found).toHaveLength(2);
    expect(JSON.stringify(found)).not.toContain('evil');
    expect(found[0]?.html).toContain('href="http://127.0.0.1:3000/en/desk/reset-password#token=');
  });
});

describe('sessions', () => {
  test('are listed, and one or all others ended', async () => {
    const email = 'many@example.org';
    await site.account(email);
    const visitors = [site.visitor(), site.visitor('203.0.113.5'), site.visitor()];
    for (const visitor of visitors)
      await visitor.post('/sign-in/email', { email, password }, { 'user-agent': 'Mine/1' });
    const [first, second, third] = visitors;
    const list = (await first?.get('/list-sessions'))?.json() as { token: string; ipAddress: string }[];
    expect(list).toHaveLength(3);
    expect(list.map(({ ipAddress }) => ipAddress).toSorted()).toEqual([
      '192.0.2.1',
      '192.0.2.1',
      '203.0.113.5',
    ]);
    const token = list.find(({ ipAddress }) => ipAddress === '203.0.113.5')?.token;
    expect((await first?.post('/revoke-session', { token }))?.json()).toEqual({ status: true });
    expect((await second?.get('/get-session'))?.body).toBe('null');
    expect((await third?.get('/get-session'))?.json().user.email).toBe(email);
    expect((await first?.post('/revoke-other-sessions'))?.json()).toEqual({ status: true });
    expect((await third?.get('/get-session'))?.body).toBe('null');
    expect((await first?.post('/sign-out'))?.json()).toEqual({ success: true });
    expect((await first?.get('/list-sessions'))?.statusCode).toBe(401);
  });

  test('of another account cannot be ended', async () => {
    await site.account('mine@example.org');
    await site.account('theirs@example.org');
    const [mine, theirs] = [site.visitor(), site.visitor()];
    await mine.post('/sign-in/email', { email: 'mine@example.org', password });
    await theirs.post('/sign-in/email', { email: 'theirs@example.org', password });
    const [session] = (await theirs.get('/list-sessions')).json() as { token: string }[];
    await mine.post('/revoke-session', { token: session?.token });
    expect((await theirs.get('/get-session')).json().user.email).toBe('theirs@example.org');
  });

  test('end twelve hours after their last use', async () => {
    const email = 'idle@example.org';
    const id = await site.account(email);
    const visitor = site.visitor();
    await visitor.post('/sign-in/email', { email, password });
    const cookie = `qaitu.session_token=${visitor.cookies.get('qaitu.session_token')}`;
    const expiry = async (): Promise<number> =>
      site.register.readOnly('qaitu_app', async (trx) => {
        const { expires_at: at } = await trx
          .selectFrom('session')
          .select('expires_at')
          .where('account_id', '=', id)
          .executeTakeFirstOrThrow();
        return (new Date(at).getTime() - Date.now()) / 3_600_000;
      });
    const move = async (hours: number) =>
      site.register.readWrite(async (trx) =>
        trx
          .updateTable('session')
          .set({ expires_at: new Date(Date.now() + hours * 3_600_000) })
          .where('account_id', '=', id)
          .execute(),
      );
    expect(await expiry()).toBeGreaterThan(11.9);
    expect(await expiry()).toBeLessThanOrEqual(12);
    // Used: it is prolonged.
    await move(3);
    await visitor.get('/get-session');
    expect(await expiry()).toBeGreaterThan(11.9);
    // Not used: it is over.
    await move(-0.01);
    expect(await site.parts.resolveSession({ cookie })).toBeUndefined();
    expect((await visitor.get('/get-session')).body).toBe('null');
  });

  test('end seven days after signing in, however much they are used, for the library too', async () => {
    const email = 'week@example.org';
    const id = await site.account(email);
    const visitor = site.visitor();
    await visitor.post('/sign-in/email', { email, password });
    const begunAgo = async (days: number) =>
      site.register.readWrite(async (trx) =>
        trx
          .updateTable('session')
          .set({ created_at: new Date(Date.now() - days * 86_400_000) })
          .where('account_id', '=', id)
          .execute(),
      );
    const cookie = `qaitu.session_token=${visitor.cookies.get('qaitu.session_token')}`;
    await begunAgo(6.9);
    expect(await site.parts.resolveSession({ cookie })).toBeDefined();
    expect((await visitor.get('/get-session')).json().user.email).toBe(email);
    await begunAgo(7.1);
    expect(await site.parts.resolveSession({ cookie })).toBeUndefined();
    expect((await visitor.get('/get-session')).body).toBe('null');
    expect((await visitor.get('/list-sessions')).statusCode).toBe(401);
    const change = { currentPassword: password, newPassword: 'another long password' };
    expect((await visitor.post('/change-password', change)).statusCode).toBe(401);
  });

  test('of other browsers are ended only by who signed in within the hour', async () => {
    const email = 'stale@example.org';
    const id = await site.account(email);
    const [here, there] = [site.visitor(), site.visitor()];
    await here.post('/sign-in/email', { email, password });
    await there.post('/sign-in/email', { email, password });
    const [{ token } = { token: '' }] = (await here.get('/list-sessions')).json() as { token: string }[];
    await site.register.readWrite(async (trx) =>
      trx
        .updateTable('session')
        .set({ created_at: new Date(Date.now() - 61 * 60_000) })
        .where('account_id', '=', id)
        .execute(),
    );
    for (const [path, body] of [
      ['/revoke-session', { token }],
      ['/revoke-other-sessions', {}],
    ] as const) {
      const answer = await here.post(path, body);
      expect([answer.statusCode, answer.json().code]).toEqual([403, 'session-not-fresh']);
    }
    expect((await there.get('/get-session')).json().user.email).toBe(email);
    const again = site.visitor();
    await again.post('/sign-in/email', { email, password });
    expect((await again.post('/revoke-other-sessions')).statusCode).toBe(200);
    expect((await there.get('/get-session')).body).toBe('null');
  });

  test('end with a change of password, and this one goes on under a new cookie', async () => {
    const email = 'change@example.org';
    await site.account(email);
    const [here, there] = [site.visitor(), site.visitor()];
    await here.post('/sign-in/email', { email, password });
    await there.post('/sign-in/email', { email, password });
    const before = here.cookies.get('qaitu.session_token');
    const common = { currentPassword: password, newPassword: 'change@example.org' };
    expect((await here.post('/change-password', common)).json().code).toBe('password-too-common');
    const wrong = await here.post('/change-password', {
      currentPassword: 'not my password',
      newPassword: password,
    });
    expect([wrong.statusCode, wrong.json().code]).toEqual([400, 'invalid-password']);
    const body = {
      currentPassword: password,
      newPassword: 'another long password',
      revokeOtherSessions: false,
    };
    expect((await here.post('/change-password', body)).statusCode).toBe(200);
    expect(here.cookies.get('qaitu.session_token')).not.toBe(before);
    expect((await here.get('/get-session')).json().user.email).toBe(email);
    expect((await there.get('/get-session')).body).toBe('null');
    expect(await site.parts.resolveSession({ cookie: `qaitu.session_token=${before}` })).toBeUndefined();
    expect((await site.letters(email)).map(({ kind }) => kind)).toEqual(['password-changed']);
  });
});

test('nothing broke meanwhile', () => expect(site.complaints).toEqual([]));
