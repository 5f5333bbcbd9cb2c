import { z } from 'zod';
import { revocationScopes } from '../core/revocation/revocation.ts';
import type { Endpoint } from './endpoint.ts';
import { institutionId, recordId } from './identifier-forms.ts';

const ofInstitution = z.strictObject({ institutionId });
const ofAccount = z.strictObject({ accountId: recordId });
const reason = z.string().trim().min(3).max(2000);
/** `stop` confirms it. */
const word = z.string().max(40);
const ended = z.strictObject({
  id: recordId,
  sessions: z.int(),
  accessKeys: z.int(),
  webhooks: z.int(),
});

export const revocationRow = z.strictObject({
  id: recordId,
  scope: z.enum(revocationScopes),
  by: z.string(),
  /** Whose sessions, where it was one account. */
  of: z.string().nullable(),
  sessions: z.int(),
  accessKeys: z.int(),
  webhooks: z.int(),
  madeAt: z.string(),
});
export type RevocationRow = z.infer<typeof revocationRow>;

export const listRevocations = {
  id: 'revocation.list',
  method: 'GET',
  path: '/api/institutions/:institutionId/revocations',
  summary: 'When sessions, keys and webhooks of an institution were ended, newest first.',
  params: ofInstitution,
  answer: z.strictObject({ revocations: z.array(revocationRow) }),
  permission: 'list-revocations',
} as const satisfies Endpoint;
export const revokeAccess = {
  id: 'revocation.make',
  method: 'POST',
  path: '/api/institutions/:institutionId/revocations',
  summary:
    'End the sessions of an account, or of everybody with a role in the institution; as an emergency stop revoke its keys and pause its webhooks too.',
  params: ofInstitution,
  body: z.discriminatedUnion('scope', [
    z.strictObject({ scope: z.literal('account'), accountId: recordId, reason }),
    z.strictObject({ scope: z.literal('institution'), isStop: z.boolean(), word, reason }),
  ]),
  answer: ended,
  permission: 'revoke-access',
  entries: ['RevocationMade', 'AccessKeyRevoked', 'WebhookPaused'],
} as const satisfies Endpoint;
export const revokeAllAccess = {
  id: 'revocation.make-all',
  method: 'POST',
  path: '/api/revocations',
  summary: 'End every session everywhere, also one’s own.',
  body: z.strictObject({ word, reason }),
  answer: ended,
  permission: 'revoke-all-access',
  entries: ['RevocationMade'],
} as const satisfies Endpoint;
export const listLockedAccounts = {
  id: 'account-lock.list',
  method: 'GET',
  path: '/api/locked-accounts',
  summary: 'Accounts to which nobody may sign in.',
  answer: z.strictObject({
    accounts: z.array(
      z.strictObject({
        accountId: recordId,
        name: z.string(),
        email: z.string(),
        lockedAt: z.string(),
      }),
    ),
  }),
  permission: 'list-locked-accounts',
} as const satisfies Endpoint;
export const lockAccount = {
  id: 'account-lock.lock',
  method: 'POST',
  path: '/api/accounts/:accountId/lock',
  summary: 'Nobody signs in to an account any more, and its sessions end.',
  params: ofAccount,
  body: z.strictObject({ reason }),
  answer: z.strictObject({ locked: z.boolean() }),
  permission: 'lock-account',
  entries: ['AccountLocked'],
} as const satisfies Endpoint;
export const unlockAccount = {
  id: 'account-lock.unlock',
  method: 'POST',
  path: '/api/accounts/:accountId/unlock',
  summary: 'An account is open again to whoever has its password.',
  params: ofAccount,
  body: z.strictObject({ reason }),
  answer: z.strictObject({ unlocked: z.boolean() }),
  permission: 'unlock-account',
  entries: ['AccountUnlocked'],
} as const satisfies Endpoint;
