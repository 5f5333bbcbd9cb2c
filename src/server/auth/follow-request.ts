import { APIError, createAuthMiddleware } from 'better-auth/api';
import { markSecondFactor } from '../../register/person/account.ts';
import type { Register } from '../../register/db.ts';
import type { AuthLetterReader } from './auth-letters.ts';
import { clientAddressHeader } from './client-address.ts';
import { signInAttempts } from './sign-in-attempts.ts';

const showsFactor: readonly string[] = ['/two-factor/verify-totp', '/two-factor/verify-backup-code'];

/** After each endpoint of the library: wrong passwords are counted, a second factor shown later is recorded. */
export const followRequest = (
  register: Register,
  onPasswordChange: (reader: AuthLetterReader) => Promise<void>,
) =>
  createAuthMiddleware(async (ctx) => {
    const { returned } = ctx.context;
    const isRefused = returned instanceof APIError;
    if (ctx.path === '/sign-in/email') {
      const { email } = ctx.body as { readonly email: string };
      const attempts = signInAttempts(register, email, ctx.headers?.get(clientAddressHeader) ?? '');
      if (!isRefused) await attempts.forget();
      else if (returned.statusCode === 401) await attempts.countFailure();
    }
    if (isRefused) return undefined;
    if (showsFactor.includes(ctx.path) && ctx.context.newSession === null) {
      // Shown in a session that had begun without it: by single sign-on, or by a passkey that did not ask its user.
      const token = (returned as { token?: unknown } | undefined)?.token;
      if (typeof token === 'string') {
        await register.readWrite(async (trx) => markSecondFactor(trx, token));
      }
    }
    if (ctx.path === '/change-password') {
      const reader = ctx.context.session?.user;
      if (reader !== undefined) await onPasswordChange(reader);
    }
    // The same answer whether the address was known or not.
    return ctx.path === '/sign-up/email' ? ctx.json({ status: true }) : undefined;
  });
