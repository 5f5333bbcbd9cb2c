import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';
import { hasAnySecondFactor } from '../../register/person/account.ts';
import type { Register } from '../../register/db.ts';
import { clientAddressHeader } from './client-address.ts';
import { isGuessable } from './is-guessable.ts';
import { signInAttempts } from './sign-in-attempts.ts';

/** What changes the ways in: a session without the second factor must not, once the account has one. */
const changesFactors: readonly string[] = [
  '/two-factor/enable',
  '/two-factor/disable',
  '/two-factor/generate-backup-codes',
  '/passkey/generate-register-options',
  '/passkey/verify-registration',
  '/passkey/update-passkey',
  '/passkey/delete-passkey',
];

/** Takes a new password, by path of the library: the field in which it stands. */
const setsPassword: Readonly<Record<string, string>> = {
  '/sign-up/email': 'password',
  '/reset-password': 'newPassword',
  '/change-password': 'newPassword',
};

/** A session is ended for somebody else's browser only by who signed in within this time. */
const freshMilliseconds = 3_600_000;
const endsSessions: readonly string[] = ['/revoke-session', '/revoke-other-sessions'];

const refuseGuessable = async (path: string, body: unknown, own: readonly string[]): Promise<void> => {
  const given = body as Readonly<Record<string, unknown>>;
  const password = given[setsPassword[path] ?? ''];
  // Too short or too long is said by the library.
  if (typeof password !== 'string' || password.length < 12 || password.length > 128) return;
  const words = [...own, given['email'], given['name']].filter((word) => typeof word === 'string');
  if (await isGuessable(password, words)) throw new APIError('BAD_REQUEST', { code: 'PASSWORD_TOO_COMMON' });
};

/** Before each endpoint of the library: guesses are slowed, no password is taken that is guessed at once, and ways in are not changed by who knows only a password. */
export const guardRequest = (register: Register) =>
  createAuthMiddleware(async (ctx) => {
    if (ctx.path === '/sign-in/email') {
      const { email } = ctx.body as { readonly email: string };
      const address = ctx.headers?.get(clientAddressHeader) ?? '';
      const seconds = await signInAttempts(register, email, address).secondsToWait();
      if (seconds > 0) throw new APIError('TOO_MANY_REQUESTS', { code: 'TOO_MANY_ATTEMPTS', seconds });
    }
    if (setsPassword[ctx.path] !== undefined) {
      const user = ctx.path === '/change-password' ? (await getSessionFromCtx(ctx))?.user : undefined;
      await refuseGuessable(ctx.path, ctx.body, user === undefined ? [] : [user.email, user.name]);
    }
    if (endsSessions.includes(ctx.path)) {
      const begun = (await getSessionFromCtx(ctx))?.session.createdAt;
      if (begun !== undefined && Date.now() - new Date(begun).getTime() >= freshMilliseconds) {
        throw new APIError('FORBIDDEN', { code: 'SESSION_NOT_FRESH' });
      }
    }
    if (changesFactors.includes(ctx.path)) {
      const active = await getSessionFromCtx(ctx);
      const isWithout = active !== null && active.session['secondFactorAt'] == null;
      if (
        isWithout &&
        (await register.readOnly('qaitu_app', async (trx) => hasAnySecondFactor(trx, active.user.id)))
      ) {
        throw new APIError('FORBIDDEN', { code: 'SECOND_FACTOR_NEEDED' });
      }
    }
  });
