import type { Actor } from '../../core/access/actor.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { ownerOfApplication } from '../../register/application/read-application.ts';
import { readAward } from '../../register/award/read-award.ts';
import type { RegisterTransaction } from '../../register/db.ts';
import { recordLook } from '../../register/person/record-look.ts';
import type { ApiParts } from './api-parts.ts';
import { checkPermission } from './check-permission.ts';

/** Read the decision on an application if the actor may, and write the look down; in the caller's transaction. */
export const lookAtAward = async (
  parts: ApiParts,
  actor: Actor,
  trx: RegisterTransaction,
  { institutionId, id }: { readonly institutionId: string; readonly id: string },
) => {
  const ownerAccountId = await ownerOfApplication(trx, institutionId, id);
  const allowed = checkPermission(parts, actor, 'read-award', { institutionId, ownerAccountId });
  if (!allowed.ok) return allowed;
  const now = parts.setting().now();
  const found = await readAward(trx, institutionId, id, now.toISOString());
  if (found === undefined || ownerAccountId === undefined) return refuse({ code: 'application-unknown' });
  await recordLook(trx, institutionId, {
    actor: actor.accountId,
    permission: 'read-award',
    recordId: id,
    ownerAccountId,
    at: now,
  });
  return accept(found);
};
