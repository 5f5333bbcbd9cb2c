import type { Actor } from '../../core/access/actor.ts';
import type { Decided } from '../../core/basics/refusal.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import type { RegisterTransaction } from '../../register/db.ts';
import { readObligation } from '../../register/obligation/read-obligation.ts';
import type { ObligationRow } from '../../register/obligation/select-obligations.ts';
import { recordLook } from '../../register/person/record-look.ts';
import type { ApiParts } from './api-parts.ts';
import { checkPermission } from './check-permission.ts';

/** Read an obligation if the actor may, and write the look down; in the caller's transaction. */
export const lookAtObligation = async (
  parts: ApiParts,
  actor: Actor,
  trx: RegisterTransaction,
  { institutionId, id }: { readonly institutionId: string; readonly id: string },
): Promise<Decided<ObligationRow>> => {
  const row = await readObligation(trx, institutionId, id);
  const ownerAccountId = row?.accountId;
  const allowed = checkPermission(parts, actor, 'read-obligation', { institutionId, ownerAccountId });
  if (!allowed.ok) return allowed;
  if (row === undefined || ownerAccountId === undefined) return refuse({ code: 'obligation-unknown' });
  await recordLook(trx, institutionId, {
    actor: actor.accountId,
    permission: 'read-obligation',
    recordId: id,
    ownerAccountId,
    at: parts.setting().now(),
  });
  return accept(row);
};
