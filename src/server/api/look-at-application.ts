import type { Actor } from '../../core/access/actor.ts';
import type { Decided } from '../../core/basics/refusal.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import {
  ownerOfApplication,
  readApplication,
  type SubmittedApplication,
} from '../../register/application/read-application.ts';
import type { RegisterTransaction } from '../../register/db.ts';
import { recordLook } from '../../register/person/record-look.ts';
import type { ApiParts } from './api-parts.ts';
import { checkPermission } from './check-permission.ts';

/** Read an application if the actor may, and write the look down; in the caller's transaction. */
export const lookAtApplication = async (
  parts: ApiParts,
  actor: Actor,
  trx: RegisterTransaction,
  { institutionId, id }: { readonly institutionId: string; readonly id: string },
): Promise<Decided<SubmittedApplication>> => {
  const ownerAccountId = await ownerOfApplication(trx, institutionId, id);
  const allowed = checkPermission(parts, actor, 'read-application', { institutionId, ownerAccountId });
  if (!allowed.ok) return allowed;
  const found = await readApplication(trx, institutionId, id);
  if (found === undefined) return refuse({ code: 'application-unknown' });
  await recordLook(trx, institutionId, {
    actor: actor.accountId,
    permission: 'read-application',
    recordId: id,
    ownerAccountId: found.accountId,
    at: parts.setting().now(),
  });
  return accept(found);
};
