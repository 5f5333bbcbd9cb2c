import type { Actor } from '../../core/access/actor.ts';
import type { Permission } from '../../core/access/permissions.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import type { RegisterTransaction } from '../../register/db.ts';
import { readMobility } from '../../register/mobility/read-mobility.ts';
import { recordLook } from '../../register/person/record-look.ts';
import type { ApiParts } from './api-parts.ts';
import { checkPermission } from './check-permission.ts';

/** Read a stay, or something of it, if the actor may, and write the look down; in the caller's transaction. */
export const lookAtMobility = async (
  parts: ApiParts,
  actor: Actor,
  trx: RegisterTransaction,
  { institutionId, id }: { readonly institutionId: string; readonly id: string },
  permission: Permission = 'read-mobility',
) => {
  const mobility = await readMobility(trx, institutionId, id);
  const ownerAccountId = mobility?.accountId;
  const allowed = checkPermission(parts, actor, permission, { institutionId, ownerAccountId });
  if (!allowed.ok) return allowed;
  if (mobility === undefined || ownerAccountId === undefined) return refuse({ code: 'mobility-unknown' });
  await recordLook(trx, institutionId, {
    actor: actor.accountId,
    permission,
    recordId: id,
    ownerAccountId,
    at: parts.setting().now(),
  });
  return accept(mobility);
};
