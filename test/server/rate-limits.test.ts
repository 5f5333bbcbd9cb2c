import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { guessGuard } from '../../src/server/api/guess-guard.ts';
import { minuteLimit } from '../../src/server/api/minute-limit.ts';
import { openAuthSite, password, type AuthSite, type Visitor } from './auth-site.ts';

let site: AuthSite;
beforeAll(async () => {
  site = await openAuthSite();
});
afterAll(async () => site.close());

/** The table of `docs/security.md`: what is limited, and which attempt is the first that is refused. */
const printed = new Map(
  readFileSync('docs/security.md', 'utf8')
    .split('\n')
    .filter((line) => /^\| [^|]+ \|.*\| \d+(st|nd|rd|th) \|/.test(line))
    .map((line) => {
      const cells = line.split('|').map((cell) => cell.trim());
      return [
        cells[1] ?? '',
        Number.parseInt(cells.find((cell) => /^\d+(st|nd|rd|th)$/.test(cell)) ?? '', 10),
      ] as const;
    }),
);

/** The number of the first attempt that is answered with 429. */
const firstRefused = async (attempt: (index: number) => Promise<number>, most = 1100): Promise<number> => {
  for (let index = 1; index <= most; index += 1) if ((await attempt(index)) === 429) return index;
  throw new Error(`nothing was refused in ${most} attempts`);
};

let addresses = 0;
/** Nobody who came before. */
const fresh = (): Visitor => site.visitor(`198.51.100.${(addresses += 1)}`);
const nobody = (index: number) => ({ email: `nobody-${index}@example.org`, password: 'not it at all' });

type Attempt = () => (index: number) => Promise<number>;
const posting =
  (path: string, body: (index: number) => object): Attempt =>
  () => {
    const visitor = fresh();
    return async (index) => (await visitor.post(path, body(index))).statusCode;
  };

/** By the words of the table. */
const limits: Readonly<Record<string, Attempt>> = {
  'wrong passwords of one address': posting('/sign-in/email', () => nobody(0)),
  'wrong passwords from everywhere': () => {
    let visitor = fresh();
    // Four from each address, so that none of them is stopped for itself.
    return async (index) => {
      if (index % 4 === 0) visitor = fresh();
      return (await visitor.post('/sign-in/email', { ...nobody(0), email: 'hunted@example.org' })).statusCode;
    };
  },
  'sign-ins': posting('/sign-in/email', (index) => nobody(index + 1000)),
  'sign-ins by the provider': posting('/sign-in/social', () => ({
    provider: 'oidc',
    callbackURL: '/kk/desk',
  })),
  'new accounts': posting('/sign-up/email', (index) => ({ ...nobody(index), name: 'A', password: 'short' })),
  'letters for a password': posting('/request-password-reset', (index) => ({
    email: `asks-${index}@example.org`,
  })),
  'letters for an address': posting('/send-verification-email', (index) => ({
    email: `asks-${index}@example.org`,
  })),
  'new passwords by link': posting('/reset-password', () => ({ token: 'none', newPassword: password })),
  'new passwords by the old one': posting('/change-password', () => ({
    currentPassword: password,
    newPassword: password,
  })),
  'codes of the app': posting('/two-factor/verify-totp', () => ({ code: '000000' })),
  'backup codes': posting('/two-factor/verify-backup-code', () => ({ code: 'none' })),
  passkeys: posting('/passkey/verify-authentication', () => ({ response: {} })),
  'anything else of signing in': () => {
    const visitor = fresh();
    return async () => (await visitor.get('/list-sessions')).statusCode;
  },
  'wrong links of one address': () => guessing('links', false, () => 'one'),
  'wrong codes of one address': () => guessing('codes', true, () => 'one'),
  'wrong codes from everywhere': () => guessing('codes of all', true, (index) => `address ${index % 40}`),
  'requests of an access key of 60 a minute': () => {
    const secondsToWait = minuteLimit();
    return async () => (secondsToWait('key', 60, 0) > 0 ? 429 : 200);
  },
};

/** The guard of links and codes: one that is wrong, from the address of that try. */
const guessing = (what: string, isShort: boolean, addressOf: (index: number) => string) => {
  const now = () => new Date();
  return async (index: number): Promise<number> => {
    const guard = guessGuard(site.register, what, addressOf(index), { now, isShort });
    if (!(await guard.check()).ok) return 429;
    await guard.countFailure();
    return 404;
  };
};

test('the table names what is measured here, and nothing else', () => {
  expect([...printed.keys()].toSorted()).toEqual(Object.keys(limits).toSorted());
});

describe('the first attempt that is refused with 429 is the one of the table:', () => {
  test.each(Object.entries(limits))('%s', async (name, begin) => {
    expect([name, await firstRefused(begin())]).toEqual([name, printed.get(name)]);
  });
});

test('people of one address read what is their own as often as they like', async () => {
  const visitor = fresh();
  for (let index = 1; index <= 320; index += 1)
    expect((await visitor.get('/passkey/list-user-passkeys')).statusCode, `${index}`).toBe(401);
});

test('an address that somebody invents for himself counts for nothing', async () => {
  const first = await firstRefused(async (index) => {
    const answer = await site.app.inject({
      method: 'POST',
      url: '/api/auth/request-password-reset',
      // Not a proxy of the settings, whatever it says.
      remoteAddress: '203.0.113.77',
      headers: {
        'content-type': 'application/json',
        'x-forwarded-for': `192.0.2.${index}`,
        'x-real-ip': `192.0.2.${index}`,
        'cf-connecting-ip': `192.0.2.${index}`,
        forwarded: `for=192.0.2.${index}`,
      },
      payload: JSON.stringify({ email: `asks-${index}@example.org` }),
    });
    return answer.statusCode;
  });
  expect(first).toBe(21);
});

test('nothing broke meanwhile', () =>
  expect(site.complaints.filter((one) => !one.startsWith('sign-in: Provider not found'))).toEqual([]));
