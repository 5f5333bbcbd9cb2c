import { z } from 'zod';
import type { Endpoint } from './endpoint.ts';

const own = { method: 'POST', permission: 'signed-in', answer: z.unknown() } as const;
const password = z.object({ password: z.string() });
const backupCodes = z.array(z.string());
const browserRecord = z.record(z.string(), z.unknown());

/** Keys and sessions of one's own account: the endpoints of the sign-in library that the security page calls. */
export const accountSecurityEndpoints = {
  changePassword: {
    ...own,
    id: 'account.change-password',
    path: '/api/auth/change-password',
    body: z.object({ currentPassword: z.string(), newPassword: z.string() }),
  },
  startCode: {
    ...own,
    id: 'account.start-code',
    path: '/api/auth/two-factor/enable',
    body: password,
    answer: z.object({ totpURI: z.string(), backupCodes }),
  },
  confirmCode: {
    ...own,
    id: 'account.confirm-code',
    path: '/api/auth/two-factor/verify-totp',
    body: z.object({ code: z.string() }),
  },
  endCode: { ...own, id: 'account.end-code', path: '/api/auth/two-factor/disable', body: password },
  renewBackupCodes: {
    ...own,
    id: 'account.renew-backup-codes',
    path: '/api/auth/two-factor/generate-backup-codes',
    body: password,
    answer: z.object({ backupCodes }),
  },
  listPasskeys: {
    ...own,
    id: 'account.list-passkeys',
    method: 'GET',
    path: '/api/auth/passkey/list-user-passkeys',
    answer: z.array(
      z.object({ id: z.string(), name: z.string().nullish(), createdAt: z.string().nullish() }),
    ),
  },
  passkeyOptions: {
    ...own,
    id: 'account.passkey-options',
    method: 'GET',
    path: '/api/auth/passkey/generate-register-options',
    query: z.object({ name: z.string() }),
    answer: browserRecord,
  },
  addPasskey: {
    ...own,
    id: 'account.add-passkey',
    path: '/api/auth/passkey/verify-registration',
    body: z.object({ response: browserRecord, name: z.string() }),
  },
  deletePasskey: {
    ...own,
    id: 'account.delete-passkey',
    path: '/api/auth/passkey/delete-passkey',
    body: z.object({ id: z.string() }),
  },
  listSessions: {
    ...own,
    id: 'account.list-sessions',
    method: 'GET',
    path: '/api/auth/list-sessions',
    answer: z.array(
      z.object({
        id: z.string(),
        token: z.string(),
        createdAt: z.string(),
        updatedAt: z.string(),
        ipAddress: z.string().nullish(),
        userAgent: z.string().nullish(),
        secondFactorAt: z.string().nullish(),
      }),
    ),
  },
  currentSession: {
    ...own,
    id: 'account.current-session',
    method: 'GET',
    path: '/api/auth/get-session',
    answer: z.object({ session: z.object({ id: z.string() }) }).nullable(),
  },
  endSession: {
    ...own,
    id: 'account.end-session',
    path: '/api/auth/revoke-session',
    body: z.object({ token: z.string() }),
  },
  endOtherSessions: {
    ...own,
    id: 'account.end-other-sessions',
    path: '/api/auth/revoke-other-sessions',
    body: z.object({}),
  },
} as const satisfies Readonly<Record<string, Endpoint>>;
