import { z } from 'zod';
import type { Endpoint } from './endpoint.ts';

const done = z.unknown();
const password = z.object({ password: z.string() });
const backupCodes = z.array(z.string());
const browserRecord = z.record(z.string(), z.unknown());
const get = { method: 'GET', permission: 'signed-in' } as const;
const post = { method: 'POST', permission: 'signed-in' } as const;

/** Name, keys and sessions of one's own account: the endpoints of the sign-in library that account pages call. */
export const accountSecurityEndpoints = {
  changePassword: {
    ...post,
    id: 'changePassword',
    path: '/api/auth/change-password',
    summary: 'A new password; every other session ends.',
    body: z.object({ currentPassword: z.string(), newPassword: z.string() }),
    answer: done,
  } as const satisfies Endpoint,
  startCode: {
    ...post,
    id: 'startCodeApp',
    path: '/api/auth/two-factor/enable',
    summary: 'Begin to set up a code app.',
    body: password,
    answer: z.object({ totpURI: z.string(), backupCodes }),
  } as const satisfies Endpoint,
  confirmCode: {
    ...post,
    id: 'confirmCodeApp',
    path: '/api/auth/two-factor/verify-totp',
    summary: 'Prove that the app has the secret.',
    body: z.object({ code: z.string() }),
    answer: done,
  } as const satisfies Endpoint,
  endCode: {
    ...post,
    id: 'endCodeApp',
    path: '/api/auth/two-factor/disable',
    summary: 'Do without the code app.',
    body: password,
    answer: done,
  } as const satisfies Endpoint,
  renewBackupCodes: {
    ...post,
    id: 'renewBackupCodes',
    path: '/api/auth/two-factor/generate-backup-codes',
    summary: 'New backup codes; the old ones end.',
    body: password,
    answer: z.object({ backupCodes }),
  } as const satisfies Endpoint,
  listPasskeys: {
    ...get,
    id: 'listPasskeys',
    path: '/api/auth/passkey/list-user-passkeys',
    summary: 'The passkeys of the own account.',
    answer: z.array(
      z.object({ id: z.string(), name: z.string().nullish(), createdAt: z.string().nullish() }),
    ),
  } as const satisfies Endpoint,
  passkeyOptions: {
    ...get,
    id: 'readNewPasskeyOptions',
    path: '/api/auth/passkey/generate-register-options',
    summary: 'What the device is asked to make.',
    query: z.object({ name: z.string() }),
    answer: browserRecord,
  } as const satisfies Endpoint,
  addPasskey: {
    ...post,
    id: 'addPasskey',
    path: '/api/auth/passkey/verify-registration',
    summary: 'Keep a passkey that the device made.',
    body: z.object({ response: browserRecord, name: z.string() }),
    answer: done,
  } as const satisfies Endpoint,
  deletePasskey: {
    ...post,
    id: 'deletePasskey',
    path: '/api/auth/passkey/delete-passkey',
    summary: 'Do without a passkey.',
    body: z.object({ id: z.string() }),
    answer: done,
  } as const satisfies Endpoint,
  listSessions: {
    ...get,
    id: 'listSessions',
    path: '/api/auth/list-sessions',
    summary: 'Where the own account is open.',
    answer: z.array(
      z.object({
        id: z.string(),
        token: z.string(),
        createdAt: z.string(),
        ipAddress: z.string().nullish(),
        userAgent: z.string().nullish(),
        secondFactorAt: z.string().nullish(),
      }),
    ),
  } as const satisfies Endpoint,
  currentSession: {
    ...get,
    id: 'readSession',
    path: '/api/auth/get-session',
    summary: 'Which session is this one.',
    answer: z.object({ session: z.object({ id: z.string() }) }).nullable(),
  } as const satisfies Endpoint,
  endSession: {
    ...post,
    id: 'endSession',
    path: '/api/auth/revoke-session',
    summary: 'End one session.',
    body: z.object({ token: z.string() }),
    answer: done,
  } as const satisfies Endpoint,
  endOtherSessions: {
    ...post,
    id: 'endOtherSessions',
    path: '/api/auth/revoke-other-sessions',
    summary: 'End every session but this one.',
    answer: done,
  } as const satisfies Endpoint,
} as const;
