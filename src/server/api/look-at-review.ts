import type { Actor } from '../../core/access/actor.ts';
import type { Decided } from '../../core/basics/refusal.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import type { Locale } from '../../core/basics/locale.ts';
import { recordLook } from '../../register/person/record-look.ts';
import { findAssignmentPlace } from '../../register/review/find-assignment-place.ts';
import { readReview, type BlindReview } from '../../register/review/read-review.ts';
import type { ApiParts } from './api-parts.ts';
import { checkPermission } from './check-permission.ts';

const open = ['invited', 'accepted', 'submitted'];

/** Read a review with its blind copy if it is the actor's own and he may still see it, and write the look down. */
export const lookAtReview = async (
  parts: ApiParts,
  actor: Actor,
  id: string,
  sayFiles: (locale: Locale, count: number) => string,
): Promise<Decided<BlindReview>> => {
  const register = parts.register();
  const place = await register.readOnly('qaitu_app', async (trx) => findAssignmentPlace(trx, id));
  // That somebody else has a review is nothing to be told either.
  if (place?.accountId !== actor.accountId) return refuse({ code: 'assignment-unknown' });
  const { institutionId } = place;
  const target = { institutionId, ownerAccountId: place.accountId };
  const allowed = checkPermission(parts, actor, 'write-score-sheet', target);
  if (!allowed.ok) return allowed;
  return register.inInstitution(institutionId, async (trx) => {
    const found = await readReview(trx, institutionId, id, sayFiles);
    if (found === undefined || !open.includes(found.review.status))
      return refuse({ code: 'assignment-unknown' });
    await recordLook(trx, institutionId, {
      actor: actor.accountId,
      permission: 'write-score-sheet',
      recordId: found.applicationId,
      ownerAccountId: found.ownerAccountId,
      at: parts.setting().now(),
    });
    return accept(found.review);
  });
};
