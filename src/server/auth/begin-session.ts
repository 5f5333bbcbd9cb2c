import type { GenericEndpointContext } from 'better-auth';
import { APIError } from 'better-auth/api';
import { z } from 'zod';
import { findAccountState } from '../../register/person/account.ts';
import { countAttempt } from '../../register/attempts.ts';
import type { Register } from '../../register/db.ts';

/** A code of the app holds for its half minute and one before and after. */
const codeSeconds = 120;

const passkeyAnswer = z.object({
  response: z.object({ response: z.object({ authenticatorData: z.string() }) }),
});

/** Whether the device asked its user (flag UV of WebAuthn, 6.1): then the passkey is two factors in one. */
const isUserVerified = (body: unknown): boolean => {
  const answer = passkeyAnswer.safeParse(body);
  if (!answer.success) return false;
  const flags = Buffer.from(answer.data.response.response.authenticatorData, 'base64url')[32] ?? 0;
  return (flags & 0x04) !== 0;
};

/** When a second factor was shown in the session that begins by this request: now, earlier in the same browser, or never. */
const secondFactorAt = (ctx: GenericEndpointContext): Date | null => {
  const earlier: unknown = ctx.context.session?.session['secondFactorAt'];
  switch (ctx.path) {
    case '/two-factor/verify-totp':
    case '/two-factor/verify-backup-code':
      return new Date();
    case '/passkey/verify-authentication':
      return isUserVerified(ctx.body) ? new Date() : null;
    case '/change-password':
      return earlier instanceof Date ? earlier : null;
    default:
      return null;
  }
};

/**
 * Before a session is stored: none for an erased or a locked account, none by a code that was used before, and each knows
 * whether a second factor was shown. Demonstration accounts are shared, so there a code may come twice.
 */
export const beginSession =
  (register: Register) =>
  async (
    session: { readonly userId: string },
    ctx: GenericEndpointContext | null,
  ): Promise<{ readonly data: { readonly secondFactorAt: Date | null } }> => {
    const account = await register.readOnly('qaitu_app', async (trx) =>
      findAccountState(trx, session.userId),
    );
    if (account === undefined || account.isErased || account.isLocked) {
      throw new APIError('UNAUTHORIZED', { code: 'INVALID_EMAIL_OR_PASSWORD' });
    }
    if (ctx?.path === '/two-factor/verify-totp' && !account.isDemonstration) {
      const { code } = z.object({ code: z.string() }).parse(ctx.body);
      const key = `code ${code} of ${session.userId}`;
      const uses = await register.readWrite(async (trx) =>
        countAttempt(trx, key, { seconds: codeSeconds }, Date.now()),
      );
      if (uses > 1) throw new APIError('UNAUTHORIZED', { code: 'INVALID_CODE' });
    }
    return { data: { secondFactorAt: ctx === null ? null : secondFactorAt(ctx) } };
  };
