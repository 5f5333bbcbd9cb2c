import type { Decided } from '../../core/basics/refusal.ts';
import type { RegisterTransaction } from '../../register/db.ts';
import { recordLook } from '../../register/person/record-look.ts';
import type { ApiParts } from './api-parts.ts';
import { permitOrRecord } from './permit-or-record.ts';
import type { Attempt } from './record-attempt.ts';

/** Whether the actor may have somebody’s file; that he had it is written down, as it is when he may not. In the caller’s transaction. */
export const lookAtFile = async (
  parts: ApiParts,
  trx: RegisterTransaction,
  attempt: Attempt,
  fileId: string,
): Promise<Decided<undefined>> => {
  const allowed = await permitOrRecord(parts, trx, attempt);
  const { actor, permission, target } = attempt;
  if (allowed.ok && target.ownerAccountId !== undefined) {
    await recordLook(trx, target.institutionId, {
      actor: actor.accountId,
      permission,
      recordId: fileId,
      ownerAccountId: target.ownerAccountId,
      at: parts.setting().now(),
    });
  }
  return allowed;
};
