import { createHmac } from 'node:crypto';
import type { SignInTold } from '../watch/log.ts';
import type { ResolveSession } from './resolve-session.ts';

/** What signs in, or shows a factor of it, by path of the library. */
const ways: Readonly<Record<string, SignInTold['way']>> = {
  '/sign-in/email': 'password',
  '/callback/oidc': 'single-sign-on',
  '/two-factor/verify-totp': 'app-code',
  '/two-factor/verify-backup-code': 'backup-code',
  '/passkey/verify-authentication': 'passkey',
  '/change-password': 'new-password',
  '/reset-password': 'new-password',
};

/** An answer of a way in, as it leaves. */
interface WayInAnswer {
  readonly path: string;
  readonly status: number;
  /** Code of the refusal, where it is one. */
  readonly code?: string;
  readonly location?: string;
  readonly cookies: readonly string[];
  /** What was sent, where the path takes something. */
  readonly body?: string;
}

const emailIn = (body: string | undefined): string | undefined => {
  const { email } = JSON.parse(body ?? '{}') as { readonly email?: unknown };
  return typeof email === 'string' ? email.toLowerCase() : undefined;
};

/**
 * What the log is told of an attempt to sign in; undefined of anything else. Whoever was refused is named by a keyed hash (`secret`) of
 * the address that was tried: the same for the same address, and nobody's name.
 */
export const signInTold = async (
  { path, status, code, location, cookies, body }: WayInAnswer,
  { resolveSession, secret }: { readonly resolveSession: ResolveSession; readonly secret: string },
): Promise<SignInTold | undefined> => {
  const way = ways[path];
  if (way === undefined) return undefined;
  const cookie = cookies.map((line) => line.slice(0, line.indexOf(';'))).join('; ');
  const session = cookie === '' ? undefined : await resolveSession({ cookie });
  if (session !== undefined)
    return {
      way,
      outcome: 'signed-in',
      account: session.accountId,
      hasSecondFactor: session.hasSecondFactor,
    };
  const error = location === undefined ? undefined : /[?&]error=([a-z_-]{1,60})/i.exec(location)?.[1];
  const why = code ?? error ?? (way === 'single-sign-on' ? 'no-session' : undefined);
  const email = emailIn(body);
  const tried =
    email === undefined
      ? {}
      : {
          tried: createHmac('sha256', secret).update(`tried ${email}`).digest('base64url').slice(0, 16),
        };
  if (status >= 400 || why !== undefined) return { way, outcome: 'refused', why: why ?? 'refused', ...tried };
  return { way, outcome: way === 'new-password' ? 'changed' : 'code-asked', ...tried };
};
