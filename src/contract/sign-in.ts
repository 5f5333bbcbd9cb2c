import { z } from 'zod';
import { locales } from '../core/basics/locale.ts';
import type { Endpoint } from './endpoint.ts';

const done = z.unknown();
const anyone = { method: 'POST', permission: 'public', answer: done } as const;
const code = z.object({ code: z.string() });
const email = z.string();
/** Made and read by the browser itself (Web Authentication, level 3); we only hand it on. */
const browserRecord = z.record(z.string(), z.unknown());

/** Signing in and what comes before it: the endpoints of the sign-in library that the desk calls. */
export const signInEndpoints = {
  signIn: {
    ...anyone,
    id: 'sign-in.email',
    path: '/api/auth/sign-in/email',
    body: z.object({ email, password: z.string() }),
    answer: z.object({ twoFactorRedirect: z.boolean().optional() }),
  },
  verifyCode: { ...anyone, id: 'sign-in.code', path: '/api/auth/two-factor/verify-totp', body: code },
  verifyBackupCode: {
    ...anyone,
    id: 'sign-in.backup-code',
    path: '/api/auth/two-factor/verify-backup-code',
    body: code,
  },
  passkeyOptions: {
    ...anyone,
    id: 'sign-in.passkey-options',
    method: 'GET',
    path: '/api/auth/passkey/generate-authenticate-options',
    answer: browserRecord,
  },
  verifyPasskey: {
    ...anyone,
    id: 'sign-in.passkey',
    path: '/api/auth/passkey/verify-authentication',
    body: z.object({ response: browserRecord }),
  },
  /** Which ways of signing in this server offers. */
  ways: {
    ...anyone,
    id: 'sign-in.ways',
    method: 'GET',
    path: '/api/auth/ways',
    answer: z.object({
      mode: z.enum(['demonstration', 'production']),
      oidc: z.object({ name: z.string() }).nullable(),
    }),
  },
  singleSignOn: {
    ...anyone,
    id: 'sign-in.single-sign-on',
    path: '/api/auth/sign-in/social',
    body: z.object({ provider: z.literal('oidc'), callbackURL: z.string(), errorCallbackURL: z.string() }),
    answer: z.object({ url: z.string() }),
  },
  signUp: {
    ...anyone,
    id: 'sign-in.sign-up',
    path: '/api/auth/sign-up/email',
    body: z.object({
      name: z.string(),
      email,
      password: z.string(),
      locale: z.enum(locales),
      timeZone: z.string(),
    }),
  },
  verifyEmail: {
    ...anyone,
    id: 'sign-in.verify-email',
    method: 'GET',
    path: '/api/auth/verify-email',
    query: z.object({ token: z.string() }),
  },
  askRecovery: {
    ...anyone,
    id: 'sign-in.ask-recovery',
    path: '/api/auth/request-password-reset',
    body: z.object({ email }),
  },
  resetPassword: {
    ...anyone,
    id: 'sign-in.reset-password',
    path: '/api/auth/reset-password',
    body: z.object({ newPassword: z.string(), token: z.string() }),
  },
  signOut: { ...anyone, id: 'sign-in.sign-out', path: '/api/auth/sign-out', body: z.object({}) },
} as const satisfies Readonly<Record<string, Endpoint>>;
