import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { RevocationScope } from './revocation.ts';

export interface RevocationState {
  /** Whether the account has a role in the institution, where one is named. */
  readonly isKnown: boolean;
  readonly sessions: number;
  /** Keys that are not revoked and webhooks that are told. */
  readonly accessKeyIds: readonly string[];
  readonly webhookIds: readonly string[];
}

export interface RevocationWish {
  readonly scope: RevocationScope;
  readonly accountId?: string | undefined;
  /** Typed by whoever ends the sessions of many, so that nobody does by mistake. */
  readonly word?: string | undefined;
  /** An emergency stop: keys are revoked for ever, webhooks pause. */
  readonly isStop: boolean;
}

/** What confirms that the sessions of many are to end. */
const stopWord = 'stop';

/** What may be in wrong hands ends now: whoever is right signs in again. */
export const revokeAccess = (
  { isKnown, sessions, accessKeyIds, webhookIds }: RevocationState,
  { scope, accountId, word }: RevocationWish,
  { now, actor, newId }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (scope !== 'account' && word !== stopWord)
    return refuse({ code: 'revocation-not-confirmed', field: 'word' });
  if (scope === 'account' && !isKnown) return refuse({ code: 'member-unknown' });
  return accept([
    {
      kind: 'RevocationMade',
      noun: 'revocation',
      recordId: newId('rvk'),
      data: {
        accountId: actor,
        scope,
        targetAccountId: scope === 'account' ? (accountId ?? null) : null,
        sessions,
        accessKeys: accessKeyIds.length,
        webhooks: webhookIds.length,
        madeAt: now,
      },
    },
    ...accessKeyIds.map((recordId) => ({
      kind: 'AccessKeyRevoked',
      noun: 'access-key',
      recordId,
      data: { revokedAt: now },
    })),
    ...webhookIds.map((recordId) => ({
      kind: 'WebhookPaused',
      noun: 'webhook',
      recordId,
      data: { status: 'paused', why: null },
    })),
  ]);
};
