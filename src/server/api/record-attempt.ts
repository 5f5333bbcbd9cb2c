import type { Actor } from '../../core/access/actor.ts';
import type { Permission } from '../../core/access/permissions.ts';
import type { Target } from '../../core/access/relation.ts';
import type { RegisterTransaction } from '../../register/db.ts';
import { newId } from '../../register/new-id.ts';
import { recordRefused } from '../../register/record-refused.ts';
import type { ApiParts } from './api-parts.ts';

/** What somebody asked to be allowed. */
export interface Attempt {
  readonly actor: Actor;
  readonly permission: Permission;
  readonly target: Target;
}

/** Write an attempt down that was refused, as `perform` does for what goes through it; in the caller's transaction. */
export const recordAttempt = async (
  parts: ApiParts,
  trx: RegisterTransaction,
  { actor, permission, target: { institutionId, ownerAccountId } }: Attempt,
): Promise<void> => {
  const now = parts.setting().now();
  await recordRefused(trx, institutionId, {
    id: newId('log', now.getTime()),
    at: now.toISOString(),
    actor: actor.accountId,
    permission,
    ownerAccountId,
  });
};
