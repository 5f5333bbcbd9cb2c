import type { Actor } from '../../core/access/actor.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { recordLook } from '../../register/person/record-look.ts';
import { findVerificationPlace } from '../../register/report/find-verification-place.ts';
import { readVerification } from '../../register/report/read-verification.ts';
import type { ApiParts } from './api-parts.ts';
import { checkPermission } from './check-permission.ts';

const open = ['drawn', 'given'];

/** Read a verification if it is the actor's own and he may still see it, and write the look down. */
export const lookAtVerification = async (parts: ApiParts, actor: Actor, id: string) => {
  const register = parts.register();
  const place = await register.readOnly('qaitu_app', async (trx) => findVerificationPlace(trx, id));
  if (place?.accountId !== actor.accountId) return refuse({ code: 'verification-unknown' });
  const { institutionId } = place;
  const target = { institutionId, ownerAccountId: place.accountId };
  const allowed = checkPermission(parts, actor, 'read-verification', target);
  if (!allowed.ok) return allowed;
  return register.inInstitution(institutionId, async (trx) => {
    const found = await readVerification(trx, institutionId, id);
    if (found === undefined || !open.includes(found.verification.status)) {
      return refuse({ code: 'verification-unknown' });
    }
    await recordLook(trx, institutionId, {
      actor: actor.accountId,
      permission: 'read-verification',
      recordId: found.resultId,
      ownerAccountId: found.ownerAccountId,
      at: parts.setting().now(),
    });
    return accept({ institutionId, ...found });
  });
};
