import { AsyncLocalStorage } from 'node:async_hooks';
import { betterAuth, type BetterAuthOptions } from 'better-auth';
import { isAPIError } from 'better-auth/api';
import { genericOAuth, twoFactor } from 'better-auth/plugins';
import { passkey } from '@better-auth/passkey';
import { isLocale } from '../../core/basics/locale.ts';
import type { Register } from '../../register/db.ts';
import { newId } from '../../register/new-id.ts';
import type { Config } from '../config.ts';
import { isLoopback } from '../is-loopback.ts';
import type { PostLetter } from '../mail/mailer.ts';
import { authLetter, type AuthLetterKind, type AuthLetterReader } from './auth-letters.ts';
import { authTables, generateAuthId } from './auth-tables.ts';
import { beginSession } from './begin-session.ts';
import { checkIssuer } from './check-issuer.ts';
import { clientAddressHeader } from './client-address.ts';
import { followRequest } from './follow-request.ts';
import { guardRequest } from './guard-request.ts';
import { cookiePrefix } from './session-cookie.ts';
import { siteOrigins } from './site-origins.ts';

const hour = 3600;

/** Everything signing in is made of. */
interface AuthParts {
  readonly register: Register;
  readonly config: Pick<Config, 'mode' | 'oidc' | 'secrets'>;
  /** Origin of the site, for links, cookies, passkeys and the check of the sender. */
  readonly publicUrl: string;
  readonly post: PostLetter;
  readonly report: (sentence: string) => void;
}

/** The library, mounted at `/api/auth` by routes/auth.ts. */
export interface Auth {
  /** Rejects with what broke; a refusal is a response. */
  readonly handler: (request: Request) => Promise<Response>;
  /** Wait for letters that are being written, after the last request. */
  readonly settled: () => Promise<void>;
}

/** What broke while a request was answered: the library would tell a status and nothing else. */
const faults = new AsyncLocalStorage<{ error?: unknown }>();

/**
 * Few at a time, but many people of one address: wrong passwords are counted by sign-in-attempts.ts. A count begins anew when an address has
 * been silent for the window, so that a window is short: people of one dormitory sign up all day.
 */
const limits = {
  '/sign-in/email': { window: 60, max: 120 },
  '/sign-in/social': { window: 60, max: 60 },
  '/sign-up/email': { window: 300, max: 100 },
  '/request-password-reset': { window: 300, max: 20 },
  '/send-verification-email': { window: 300, max: 20 },
  '/reset-password': { window: 300, max: 20 },
  '/change-password': { window: 300, max: 20 },
  '/two-factor/*': { window: 60, max: 40 },
  // What a page shows of its reader's own.
  '/passkey/list-user-passkeys': false,
  '/passkey/*': { window: 60, max: 60 },
  '/get-session': false,
} as const;

const oidcPlugin = ({ issuer, clientId, clientSecret }: NonNullable<Config['oidc']>) =>
  genericOAuth({
    config: [
      {
        providerId: 'oidc',
        discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
        clientId,
        clientSecret,
        scopes: ['openid', 'email', 'profile'],
        pkce: true,
        requireIdTokenVerification: true,
        mapProfileToUser: (profile) => ({
          name:
            typeof profile['name'] === 'string' ? profile['name'].slice(0, 200) : String(profile['email']),
          image: undefined,
          locale: isLocale(String(profile['locale'])) ? String(profile['locale']) : 'kk',
        }),
      },
    ],
  });

/** Signing in by password, time-based code, passkey and single sign-on; the decisions are in docs/adr/0015-sign-in.md. */
export const createAuth = ({ register, config, publicUrl, post, report }: AuthParts): Auth => {
  const { mode, oidc, secrets } = config;
  const site = { publicUrl, isDemonstration: mode === 'demonstration' };
  const { hostname } = new URL(publicUrl);
  const running = new Set<Promise<unknown>>();
  const letterTo = async (kind: AuthLetterKind, reader: AuthLetterReader, token?: string): Promise<void> =>
    post(authLetter(kind, reader, site, { key: newId('let'), ...(token === undefined ? {} : { token }) }));

  const options = {
    appName: 'Qaitu',
    baseURL: publicUrl,
    basePath: '/api/auth',
    secret: secrets.signIn,
    trustedOrigins: [...siteOrigins(publicUrl)],
    database: register.poolFor('qaitu_app', 5),
    telemetry: { enabled: false },
    logger: {
      level: 'error',
      // The library's further arguments may hold addresses.
      log: (_level: string, message: string, error?: unknown) =>
        report(`sign-in: ${message}${error instanceof Error ? ` ${error.message}` : ''}`),
    },
    user: authTables.user,
    account: {
      ...authTables.account,
      updateAccountOnSignIn: false,
      accountLinking: { enabled: true, trustedProviders: [] },
    },
    session: { ...authTables.session, expiresIn: 12 * hour, updateAge: hour, freshAge: hour },
    verification: { ...authTables.verification, storeIdentifier: 'hashed' },
    rateLimit: {
      ...authTables.rateLimit,
      enabled: true,
      storage: 'database',
      window: 60,
      max: 300,
      customRules: limits,
    },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: 12,
      maxPasswordLength: 128,
      requireEmailVerification: true,
      autoSignIn: false,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: hour,
      sendResetPassword: async ({ user, token }) => letterTo('reset-password', user, token),
      onPasswordReset: async ({ user }) => letterTo('password-changed', user),
      onExistingUserSignUp: async ({ user }) => letterTo('already-registered', user),
    },
    emailVerification: {
      sendOnSignUp: true,
      sendOnSignIn: true,
      autoSignInAfterVerification: false,
      expiresIn: 24 * hour,
      sendVerificationEmail: async ({ user, token }) => letterTo('verify-email', user, token),
    },
    advanced: {
      cookiePrefix: cookiePrefix(publicUrl),
      // The library would put `__Secure-` before our prefix.
      useSecureCookies: false,
      defaultCookieAttributes: {
        httpOnly: true,
        sameSite: 'lax',
        path: '/',
        secure: publicUrl.startsWith('https:'),
      },
      // Tests skip these checks unless told not to.
      disableOriginCheck: false,
      disableCSRFCheck: false,
      ipAddress: { ipAddressHeaders: [clientAddressHeader] },
      database: { generateId: generateAuthId },
      // A letter is written after the answer, so that the time of the answer does not tell whether there is one.
      backgroundTasks: {
        handler: (promise: Promise<unknown>) => {
          const settling = promise.finally(() => running.delete(settling));
          running.add(settling);
        },
      },
    },
    databaseHooks: {
      session: { create: { before: beginSession(register) } },
      account: {
        // What the provider lets us do with its tokens is of no use here, and a risk when kept.
        create: {
          before: async (method) => ({
            data: { ...method, accessToken: null, refreshToken: null, idToken: null },
          }),
        },
      },
    },
    hooks: {
      before: guardRequest(register),
      after: followRequest(register, async (user) => letterTo('password-changed', user)),
    },
    onAPIError: {
      errorURL: `${publicUrl}/kk/desk/sign-in`,
      onError: (error) => {
        const fault = faults.getStore();
        if (fault !== undefined && !isAPIError(error)) fault.error = error;
      },
    },
    plugins: [
      twoFactor({ issuer: 'Qaitu', schema: authTables.twoFactor }),
      passkey({
        schema: authTables.passkey,
        rpName: 'Qaitu',
        // A number is no domain, and passkeys need one.
        rpID: isLoopback(hostname) ? 'localhost' : hostname,
        origin: [...siteOrigins(publicUrl)],
        authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
      }),
      ...(oidc === undefined ? [] : [oidcPlugin(oidc), checkIssuer(oidc.issuer, report)]),
    ],
  } satisfies BetterAuthOptions;

  const auth = betterAuth(options);
  return {
    handler: async (request) => {
      const fault: { error?: unknown } = {};
      const response = await faults.run(fault, async () => auth.handler(request));
      if (fault.error !== undefined) throw fault.error;
      return response;
    },
    settled: async () => {
      while (running.size > 0) await Promise.allSettled(running);
    },
  };
};
