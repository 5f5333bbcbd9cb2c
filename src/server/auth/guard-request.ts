import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';
import { hasAnySecondFactor } from '../../register/account.ts';
import type { Register } from '../../register/db.ts';
import { clientAddressHeader } from './client-address.ts';
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

/** Before each endpoint of the library: guesses are slowed, and ways in are not changed by who knows only a password. */
export const guardRequest = (register: Register) =>
  createAuthMiddleware(async (ctx) => {
    if (ctx.path === '/sign-in/email') {
      const { email } = ctx.body as { readonly email: string };
      const address = ctx.headers?.get(clientAddressHeader) ?? '';
      const seconds = await signInAttempts(register, email, address).secondsToWait();
      if (seconds > 0) throw new APIError('TOO_MANY_REQUESTS', { code: 'TOO_MANY_ATTEMPTS', seconds });
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
