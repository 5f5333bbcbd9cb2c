import { z } from 'zod';
import { locales } from '../core/basics/locale.ts';
import type { Endpoint } from './endpoint.ts';

const done = z.unknown();
const code = z.object({ code: z.string() });
const email = z.string();
/** Made and read by the browser itself (Web Authentication, level 3); we only hand it on. */
const browserRecord = z.record(z.string(), z.unknown());
const post = { method: 'POST', permission: 'public' } as const;

/** Signing in and what comes before it: the endpoints of the sign-in library that the desk calls. */
export const signInEndpoints = {
  /** Which ways of signing in this server offers. */
  ways: {
    id: 'readWaysOfSigningIn',
    method: 'GET',
    path: '/api/auth/ways',
    summary: 'How one can sign in here.',
    answer: z.object({
      mode: z.enum(['demonstration', 'production']),
      oidc: z.object({ name: z.string() }).nullable(),
    }),
    permission: 'public',
  } as const satisfies Endpoint,
  signIn: {
    ...post,
    id: 'signIn',
    path: '/api/auth/sign-in/email',
    summary: 'Sign in with e-mail and password; a code may be asked for next.',
    body: z.object({ email, password: z.string() }),
    answer: z.object({ twoFactorRedirect: z.boolean().optional() }),
  } as const satisfies Endpoint,
  verifyCode: {
    ...post,
    id: 'verifyCode',
    path: '/api/auth/two-factor/verify-totp',
    summary: 'The code of the app: completes a sign-in or an enrolment.',
    body: code,
    answer: done,
  } as const satisfies Endpoint,
  verifyBackupCode: {
    ...post,
    id: 'verifyBackupCode',
    path: '/api/auth/two-factor/verify-backup-code',
    summary: 'A backup code in place of the app.',
    body: code,
    answer: done,
  } as const satisfies Endpoint,
  passkeyOptions: {
    id: 'readPasskeyOptions',
    method: 'GET',
    path: '/api/auth/passkey/generate-authenticate-options',
    summary: 'What the device is asked to prove.',
    answer: browserRecord,
    permission: 'public',
  } as const satisfies Endpoint,
  verifyPasskey: {
    ...post,
    id: 'verifyPasskey',
    path: '/api/auth/passkey/verify-authentication',
    summary: 'Sign in with a passkey.',
    body: z.object({ response: browserRecord }),
    answer: done,
  } as const satisfies Endpoint,
  singleSignOn: {
    ...post,
    id: 'startSingleSignOn',
    path: '/api/auth/sign-in/social',
    summary: 'Where the organisation signs people in.',
    body: z.object({ provider: z.literal('oidc'), callbackURL: z.string(), errorCallbackURL: z.string() }),
    answer: z.object({ url: z.string() }),
  } as const satisfies Endpoint,
  signUp: {
    ...post,
    id: 'signUp',
    path: '/api/auth/sign-up/email',
    summary: 'An applicant makes his account; the answer is the same for a known address.',
    body: z.object({
      name: z.string(),
      email,
      password: z.string(),
      locale: z.enum(locales),
      timeZone: z.string(),
    }),
    answer: done,
  } as const satisfies Endpoint,
  verifyEmail: {
    id: 'verifyEmail',
    method: 'GET',
    path: '/api/auth/verify-email',
    summary: 'The address is his who has the link.',
    query: z.object({ token: z.string() }),
    answer: done,
    permission: 'public',
  } as const satisfies Endpoint,
  askRecovery: {
    ...post,
    id: 'askRecovery',
    path: '/api/auth/request-password-reset',
    summary: 'A link for a new password; the answer is the same for an unknown address.',
    body: z.object({ email }),
    answer: done,
  } as const satisfies Endpoint,
  resetPassword: {
    ...post,
    id: 'resetPassword',
    path: '/api/auth/reset-password',
    summary: 'Set a new password by that link.',
    body: z.object({ newPassword: z.string(), token: z.string() }),
    answer: done,
  } as const satisfies Endpoint,
  signOut: {
    ...post,
    id: 'signOut',
    path: '/api/auth/sign-out',
    summary: 'End this session.',
    answer: done,
  } as const satisfies Endpoint,
} as const;
