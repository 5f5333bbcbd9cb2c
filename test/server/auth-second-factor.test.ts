import { hashPassword } from 'better-auth/crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAccount } from '../../src/register/person/account.ts';
import { sealSecondFactor } from '../../src/server/auth/seal-second-factor.ts';
import { codeOf, openAuthSite, password, type AuthSite, type Visitor } from './auth-site.ts';

let site: AuthSite;
beforeAll(async () => {
  site = await openAuthSite();
});
afterAll(async () => site.close());

const active = async ({ cookies }: Visitor) =>
  site.parts.resolveSession({ cookie: `qaitu.session_token=${cookies.get('qaitu.session_token')}` });

const signedIn = async (email: string): Promise<Visitor> => {
  const visitor = site.visitor();
  const answer = await visitor.post('/sign-in/email', { email, password });
  expect(answer.statusCode).toBe(200);
  return visitor;
};

/** An account whose app was set up half a minute ago, so that the code of now is a new one. */
const enrolled = async (email: string): Promise<{ uri: string; backupCodes: string[]; visitor: Visitor }> => {
  await site.account(email);
  const visitor = await signedIn(email);
  const { totpURI: uri, backupCodes } = (await visitor.post('/two-factor/enable', { password })).json();
  expect((await visitor.post('/two-factor/verify-totp', { code: codeOf(uri, -1) })).statusCode).toBe(200);
  return { uri, backupCodes, visitor };
};

describe('an app for codes', () => {
  test('is set up with the password and a code, and the session then has shown it', async () => {
    await site.account('app@example.org');
    const visitor = await signedIn('app@example.org');
    const wrong = await visitor.post('/two-factor/enable', { password: 'not my password' });
    expect([wrong.statusCode, wrong.json().code]).toEqual([400, 'invalid-password']);
    const { totpURI, backupCodes } = (await visitor.post('/two-factor/enable', { password })).json();
    expect(totpURI).toMatch(/^otpauth:\/\/totp\/Qaitu:app%40example\.org\?.*issuer=Qaitu/);
    expect(backupCodes).toHaveLength(10);
    // Not confirmed: the password alone still signs in.
    expect((await active(await signedIn('app@example.org')))?.hasSecondFactor).toBe(false);
    expect((await active(visitor))?.hasSecondFactor).toBe(false);
    const bad = await visitor.post('/two-factor/verify-totp', { code: '000000' });
    expect([bad.statusCode, bad.json().code]).toEqual([401, 'invalid-code']);
    const before = visitor.cookies.get('qaitu.session_token');
    expect((await visitor.post('/two-factor/verify-totp', { code: codeOf(totpURI) })).statusCode).toBe(200);
    expect(visitor.cookies.get('qaitu.session_token')).not.toBe(before);
    expect((await active(visitor))?.hasSecondFactor).toBe(true);
    const seen = (await visitor.get('/get-session')).json();
    expect([seen.user.twoFactorEnabled, typeof seen.session.secondFactorAt]).toEqual([true, 'string']);
  });

  test('is asked for after the password, and nothing is open before', async () => {
    const { uri } = await enrolled('asked@example.org');
    const visitor = await signedIn('asked@example.org');
    expect((await visitor.get('/get-session')).body).toBe('null');
    expect(visitor.cookies.has('qaitu.session_token')).toBe(false);
    const wrong = await visitor.post('/two-factor/verify-totp', { code: '123' });
    expect([wrong.statusCode, wrong.json()]).toEqual([401, { code: 'invalid-code', params: {} }]);
    const answer = await visitor.post('/two-factor/verify-totp', { code: codeOf(uri), trustDevice: true });
    expect([answer.statusCode, Object.keys(answer.json())]).toEqual([200, ['user']]);
    expect((await active(visitor))?.hasSecondFactor).toBe(true);
    expect([...visitor.cookies.keys()]).toEqual(['qaitu.session_token']);
    // No device is trusted: the next sign-in asks again.
    const next = await visitor.post('/sign-in/email', { email: 'asked@example.org', password });
    expect(next.json()).toEqual({ twoFactorRedirect: true, twoFactorMethods: ['totp'] });
  });

  test('no code opens twice', async () => {
    const { uri } = await enrolled('twice@example.org');
    const code = codeOf(uri);
    const [first, second] = [await signedIn('twice@example.org'), await signedIn('twice@example.org')];
    expect((await first.post('/two-factor/verify-totp', { code })).statusCode).toBe(200);
    const again = await second.post('/two-factor/verify-totp', { code });
    expect([again.statusCode, again.json().code]).toEqual([401, 'invalid-code']);
    expect(await active(second)).toBeUndefined();
  });

  test('a code without the password before it is nothing', async () => {
    const { uri } = await enrolled('direct@example.org');
    const answer = await site.visitor().post('/two-factor/verify-totp', { code: codeOf(uri) });
    expect([answer.statusCode, answer.json().code]).toEqual([401, 'invalid-two-factor-cookie']);
  });

  test('wrong codes lock the account for a while, whatever challenge they come by', async () => {
    const { uri } = await enrolled('locked@example.org');
    const guesses = async (guesser: Visitor): Promise<readonly number[]> => {
      const statuses = [];
      for (let guess = 0; guess < 5; guess += 1) {
        statuses.push((await guesser.post('/two-factor/verify-totp', { code: `12345${guess}` })).statusCode);
      }
      return statuses;
    };
    const first = await signedIn('locked@example.org');
    expect(await guesses(first)).toEqual([401, 401, 401, 401, 401]);
    const over = await first.post('/two-factor/verify-totp', { code: codeOf(uri) });
    expect([over.statusCode, over.json().code]).toEqual([400, 'too-many-attempts-request-new-code']);
    expect(await guesses(await signedIn('locked@example.org'))).toEqual([401, 401, 401, 401, 401]);
    const owner = await signedIn('locked@example.org');
    const answer = await owner.post('/two-factor/verify-totp', { code: codeOf(uri) });
    expect([answer.statusCode, answer.json().code]).toEqual([429, 'account-temporarily-locked']);
  });

  test('a backup code opens once', async () => {
    const { backupCodes } = await enrolled('backup@example.org');
    const [code = ''] = backupCodes;
    const visitor = await signedIn('backup@example.org');
    expect((await visitor.post('/two-factor/verify-backup-code', { code })).statusCode).toBe(200);
    expect((await active(visitor))?.hasSecondFactor).toBe(true);
    const again = await signedIn('backup@example.org');
    const answer = await again.post('/two-factor/verify-backup-code', { code });
    expect([answer.statusCode, answer.json().code]).toEqual([401, 'invalid-backup-code']);
    const fresh = (await visitor.post('/two-factor/generate-backup-codes', { password })).json().backupCodes;
    expect(fresh).toHaveLength(10);
    expect((await again.post('/two-factor/verify-backup-code', { code: fresh[0] })).statusCode).toBe(200);
  });

  test('is taken away with the password, and the session then has shown none', async () => {
    const { visitor } = await enrolled('off@example.org');
    expect((await visitor.post('/two-factor/disable', { password: 'not my password' })).statusCode).toBe(400);
    expect((await visitor.post('/two-factor/disable', { password })).json()).toEqual({ status: true });
    expect((await active(visitor))?.hasSecondFactor).toBe(false);
    expect((await active(await signedIn('off@example.org')))?.hasSecondFactor).toBe(false);
  });

  test('a change of password keeps what the session has shown', async () => {
    const { visitor } = await enrolled('keeps@example.org');
    const body = { currentPassword: password, newPassword: 'another long password' };
    expect((await visitor.post('/change-password', body)).statusCode).toBe(200);
    expect((await active(visitor))?.hasSecondFactor).toBe(true);
  });

  test('of an account that was made ready opens it, in a demonstration any number of times', async () => {
    const totpSecret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
    const secondFactor = await sealSecondFactor(totpSecret, site.secrets.signIn);
    const passwordHash = await hashPassword(password);
    await site.register.readWrite(async (trx) =>
      createAccount(trx, {
        ...{
          email: 'Ready@example.org',
          name: 'Ready',
          locale: 'en',
          emailVerified: true,
          isDemonstration: true,
        },
        ...{ passwordHash, secondFactor },
      }),
    );
    const code = codeOf(`otpauth://totp/Qaitu:ready?secret=${totpSecret}`);
    for (const visitor of [await signedIn('ready@example.org'), await signedIn('ready@example.org')]) {
      expect((await visitor.post('/two-factor/verify-totp', { code })).statusCode).toBe(200);
      expect(await active(visitor)).toMatchObject({ hasSecondFactor: true, isDemonstration: true });
    }
    const again = await site.register.readWrite(async (trx) =>
      createAccount(trx, { email: 'ready@example.org', name: 'Second', locale: 'en', emailVerified: true }),
    );
    expect(again).toEqual({ ok: false, refusal: { code: 'email-taken', params: {} } });
  });

  test('secrets are not in the database as the app knows them', async () => {
    const { uri, backupCodes } = await enrolled('sealed@example.org');
    const rows = await site.register.readOnly('qaitu_app', async (trx) =>
      trx.selectFrom('second_factor').selectAll().execute(),
    );
    const text = JSON.stringify(rows);
    expect(text).not.toContain(new URL(uri).searchParams.get('secret'));
    expect(text).not.toContain(backupCodes[0]);
  });
});

describe('a session that began without the second factor', () => {
  /** As single sign-on begins one for an account that has an app. */
  const without = async (email: string): Promise<{ visitor: Visitor; uri: string }> => {
    const { visitor, uri } = await enrolled(email);
    await site.register.readWrite(async (trx) =>
      trx.updateTable('session').set({ second_factor_at: null }).execute(),
    );
    return { visitor, uri };
  };

  test('changes no way in', async () => {
    const { visitor } = await without('weak@example.org');
    const asked = [
      visitor.post('/two-factor/disable', { password }),
      visitor.post('/two-factor/enable', { password }),
      visitor.post('/two-factor/generate-backup-codes', { password }),
      visitor.get('/passkey/generate-register-options'),
      visitor.post('/passkey/delete-passkey', { id: 'pky_x' }),
    ];
    for (const answer of await Promise.all(asked)) {
      expect([answer.statusCode, answer.json().code]).toEqual([403, 'second-factor-needed']);
    }
  });

  test('may show it later', async () => {
    const { visitor, uri } = await without('later@example.org');
    expect((await active(visitor))?.hasSecondFactor).toBe(false);
    expect((await visitor.post('/two-factor/verify-totp', { code: '000000' })).statusCode).toBe(401);
    expect((await active(visitor))?.hasSecondFactor).toBe(false);
    expect((await visitor.post('/two-factor/verify-totp', { code: codeOf(uri) })).statusCode).toBe(200);
    expect((await active(visitor))?.hasSecondFactor).toBe(true);
  });
});

test('nothing broke meanwhile', () => expect(site.complaints).toEqual([]));
