import { z } from 'zod';

/** Codes of refusals at sign-in; `messages/auth.json` has a sentence for each. */
export const authRefusalCodes = [
  'invalid-email-or-password',
  'email-not-verified',
  'too-many-attempts',
  'account-temporarily-locked',
  'invalid-code',
  'invalid-backup-code',
  'invalid-two-factor-cookie',
  'too-many-attempts-request-new-code',
  'totp-not-enabled',
  'totp-already-enabled',
  'invalid-password',
  'password-too-short',
  'password-too-long',
  'password-too-common',
  'invalid-email',
  'validation-error',
  'invalid-token',
  'token-expired',
  'second-factor-needed',
  'session-not-fresh',
  'passkey-not-found',
  'passkey-refused',
  'no-password',
  'provider-not-found',
  'foreign-origin',
  'not-json',
  'unauthorized',
  'method-not-allowed',
  'starting',
  'bad-request',
  'not-found',
  'our-fault',
] as const;
export type AuthRefusalCode = (typeof authRefusalCodes)[number];

/** Words of the library that mean one of ours. */
const others: Readonly<Record<string, AuthRefusalCode>> = {
  AUTHENTICATION_FAILED: 'passkey-refused',
  CHALLENGE_NOT_FOUND: 'passkey-refused',
  FAILED_TO_VERIFY_REGISTRATION: 'passkey-refused',
  PREVIOUSLY_REGISTERED: 'passkey-refused',
  CREDENTIAL_ACCOUNT_NOT_FOUND: 'no-password',
  TWO_FACTOR_NOT_ENABLED: 'totp-not-enabled',
  BACKUP_CODES_NOT_ENABLED: 'totp-not-enabled',
  FIELD_NOT_ALLOWED: 'validation-error',
  USER_NOT_FOUND: 'invalid-token',
  INVALID_ORIGIN: 'foreign-origin',
  MISSING_OR_NULL_ORIGIN: 'foreign-origin',
  INVALID_CALLBACK_URL: 'foreign-origin',
  INVALID_ERROR_CALLBACK_URL: 'foreign-origin',
};

const libraryRefusal = z.object({ code: z.string().optional(), seconds: z.number().optional() });

/** What crosses the wire for a refusal: a code and what its sentence needs. */
export interface AuthRefusal {
  readonly code: AuthRefusalCode;
  readonly params: Readonly<Record<string, string>>;
}

const codeOf = (status: number, word: string): AuthRefusalCode => {
  if (status >= 500) return 'our-fault';
  const own = word.toLowerCase().replaceAll('_', '-');
  const known = others[word] ?? authRefusalCodes.find((code) => code === own);
  if (known !== undefined) return known;
  return status === 429 ? 'too-many-attempts' : status === 401 ? 'unauthorized' : 'bad-request';
};

/** The library's refusal in our words; `retryAfter` in seconds, where it says so. */
export const authRefusal = (status: number, body: unknown, retryAfter: string | null): AuthRefusal => {
  const refusal = libraryRefusal.safeParse(body);
  const code = codeOf(status, refusal.data?.code ?? '');
  if (code !== 'too-many-attempts') return { code, params: {} };
  return { code, params: { seconds: String(refusal.data?.seconds ?? retryAfter ?? '60') } };
};
