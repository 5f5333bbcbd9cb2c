import type { Actor } from '../../core/access/actor.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import type { AgreementProposer } from '../../core/mobility/agreement.ts';
import type { RegisterTransaction } from '../../register/db.ts';
import { findAgreementOwner } from '../../register/mobility/find-agreement-owner.ts';
import { readAgreement } from '../../register/mobility/read-agreement.ts';
import { readMobility } from '../../register/mobility/read-mobility.ts';
import { recordLook } from '../../register/person/record-look.ts';
import type { ApiParts } from './api-parts.ts';
import { checkPermission } from './check-permission.ts';
import { permitOrRecord } from './permit-or-record.ts';

/** On which side somebody writes agreements of a stay; `null` for those who only read. */
export const sideOf = (
  parts: ApiParts,
  actor: Actor,
  { institutionId, accountId }: { readonly institutionId: string; readonly accountId: string },
): AgreementProposer | null => {
  if (actor.accountId === accountId) return 'participant';
  return checkPermission(parts, actor, 'draft-agreement', { institutionId, ownerAccountId: accountId }).ok
    ? 'sending'
    : null;
};

/** Read one version if the actor may, and write the look down. A draft is there for the side alone that writes it. */
export const lookAtAgreement = async (
  parts: ApiParts,
  actor: Actor,
  trx: RegisterTransaction,
  { institutionId, id }: { readonly institutionId: string; readonly id: string },
) => {
  const owner = await findAgreementOwner(trx, institutionId, id);
  const target = { institutionId, ownerAccountId: owner?.accountId };
  const allowed = await permitOrRecord(parts, trx, { actor, permission: 'read-agreement', target });
  if (!allowed.ok) return allowed;
  const agreement = await readAgreement(trx, institutionId, id);
  const mobility = await readMobility(trx, institutionId, owner?.mobilityId ?? '');
  if (owner === undefined || agreement === undefined || mobility === undefined) {
    return refuse({ code: 'agreement-unknown' });
  }
  const side = sideOf(parts, actor, { institutionId, accountId: owner.accountId });
  if (agreement.version === null && side !== agreement.proposedBy)
    return refuse({ code: 'agreement-unknown' });
  await recordLook(trx, institutionId, {
    actor: actor.accountId,
    permission: 'read-agreement',
    recordId: id,
    ownerAccountId: owner.accountId,
    at: parts.setting().now(),
  });
  return accept({ agreement, mobility, side });
};
