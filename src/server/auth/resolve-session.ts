import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { ActiveSession } from '../../register/person/account.ts';
import type { Register } from '../../register/db.ts';
import { openSessionReader } from '../../register/person/session-reader.ts';
import { sessionCookie } from './session-cookie.ts';

const longestToken = 200;

/** Value of a cookie of the header, decoded; undefined when it is not there or cannot be decoded. */
const cookieOf = (header: string, name: string): string | undefined => {
  for (const part of header.split(';')) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) {
      try {
        return decodeURIComponent(part.slice(at + 1).trim());
      } catch {
        // Not ours: what we set can be decoded.
        return undefined;
      }
    }
  }
  return undefined;
};

/** The token of `token.signature`, when the signature is ours. */
const verified = (value: string, secret: string): string | undefined => {
  const at = value.lastIndexOf('.');
  if (at < 1 || value.length > longestToken) return undefined;
  const token = value.slice(0, at);
  const expected = createHmac('sha256', secret).update(token).digest();
  const given = Buffer.from(value.slice(at + 1), 'base64');
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : undefined;
};

/** Who makes a request, by its cookie; undefined when nobody is signed in. */
export type ResolveSession = (
  headers: Pick<IncomingHttpHeaders, 'cookie'>,
) => Promise<ActiveSession | undefined>;

/** One query a request, and none where the cookie is missing or forged. */
export const createResolveSession = (
  register: Register,
  { publicUrl, secret }: { readonly publicUrl: string; readonly secret: string },
): ResolveSession => {
  const name = sessionCookie(publicUrl);
  const readSession = openSessionReader(register);
  return async ({ cookie }) => {
    const value = cookie === undefined ? undefined : cookieOf(cookie, name);
    const token = value === undefined ? undefined : verified(value, secret);
    return token === undefined ? undefined : readSession(token);
  };
};
