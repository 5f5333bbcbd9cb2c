import { z } from 'zod';
import type { AuthRefusalCode } from './auth-refusal.ts';

const personName = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^[^\p{Cc}]*$/u);

const email = z.email().max(254);

/** A page of this site: a path, which no browser reads as another host. */
const ownPage = z
  .string()
  .max(2000)
  .regex(/^\/(?![/\\])[^\s\\]*$/);

/** What may be sent to each endpoint. Fields not named here do not reach the library, whatever it would do with them. */
const bodies: Readonly<Record<string, z.ZodType<object>>> = {
  '/sign-in/email': z.object({ email, password: z.string(), rememberMe: z.boolean().optional() }),
  '/sign-in/social': z.object({
    provider: z.literal('oidc'),
    callbackURL: ownPage.optional(),
    errorCallbackURL: ownPage.optional(),
  }),
  '/sign-up/email': z.object({
    email,
    password: z.string(),
    name: personName,
    locale: z.string().optional(),
    timeZone: z.string().optional(),
  }),
  // Every other session ends: who changes a password may do so because another knew it.
  '/change-password': z
    .object({ currentPassword: z.string(), newPassword: z.string() })
    .transform((body) => ({ ...body, revokeOtherSessions: true })),
  '/request-password-reset': z.object({ email }),
  '/reset-password': z.object({ token: z.string(), newPassword: z.string() }),
  '/send-verification-email': z.object({ email }),
  // No device is trusted: each session shows its own second factor.
  '/two-factor/verify-totp': z.object({ code: z.string().max(20) }),
  '/two-factor/verify-backup-code': z.object({ code: z.string().max(40) }),
  '/two-factor/enable': z.object({ password: z.string() }),
  '/two-factor/disable': z.object({ password: z.string() }),
  '/two-factor/generate-backup-codes': z.object({ password: z.string() }),
  '/passkey/verify-registration': z.object({ response: z.looseObject({}), name: personName.optional() }),
  '/passkey/verify-authentication': z.object({ response: z.looseObject({}) }),
  '/passkey/update-passkey': z.object({ id: z.string(), name: personName }),
  '/passkey/delete-passkey': z.object({ id: z.string() }),
  '/revoke-session': z.object({ token: z.string() }),
};

const nothing = z.object({});

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // What cannot be read fails every shape.
    return undefined;
  }
};

/** The text of a body with the fields of its endpoint only, or why it is refused. */
export const readAuthBody = (
  path: string,
  text: string,
): { readonly body: string } | { readonly code: AuthRefusalCode } => {
  // PostgreSQL stores no NUL in a text.
  const value = /\0|\\u0000/.test(text) ? undefined : parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { code: 'bad-request' };
  const parsed = (bodies[path] ?? nothing).safeParse(value);
  if (parsed.success) return { body: JSON.stringify(parsed.data) };
  const isAddress = parsed.error.issues[0]?.path[0] === 'email';
  return { code: isAddress ? 'invalid-email' : 'validation-error' };
};
