import type { Decided } from '../../core/basics/refusal.ts';
import type { RegisterTransaction } from '../../register/db.ts';
import type { ApiParts } from './api-parts.ts';
import { checkPermission } from './check-permission.ts';
import { recordAttempt, type Attempt } from './record-attempt.ts';

/** Yes, or why not, which is then written down; in the caller's transaction. */
export const permitOrRecord = async (
  parts: ApiParts,
  trx: RegisterTransaction,
  attempt: Attempt,
): Promise<Decided<undefined>> => {
  const allowed = checkPermission(parts, attempt.actor, attempt.permission, attempt.target);
  if (!allowed.ok) await recordAttempt(parts, trx, attempt);
  return allowed;
};
