import type { Actor } from '../../core/access/actor.ts';
import type { Permission } from '../../core/access/permissions.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import type { RegisterTransaction } from '../../register/db.ts';
import { loadPartnerStays } from '../../register/partner/load-partner-stays.ts';
import { recordLook } from '../../register/person/record-look.ts';
import type { ApiParts } from './api-parts.ts';
import { permitOrRecord } from './permit-or-record.ts';

/** What partners may be told of a stay, for whoever may; the look is written down, and so is who may not. */
export const lookAtPartnerStay = async (
  parts: ApiParts,
  actor: Actor,
  trx: RegisterTransaction,
  { institutionId, id }: { readonly institutionId: string; readonly id: string },
  permission: Permission,
) => {
  const allowed = await permitOrRecord(parts, trx, { actor, permission, target: { institutionId } });
  if (!allowed.ok) return allowed;
  const [stay] = await loadPartnerStays(trx, parts.setting().vault, institutionId, [id]);
  if (stay === undefined) return refuse({ code: 'mobility-unknown' });
  await recordLook(trx, institutionId, {
    actor: actor.accountId,
    permission,
    recordId: id,
    ownerAccountId: stay.accountId,
    at: parts.setting().now(),
  });
  return accept(stay);
};
