import type { Actor } from '../../core/access/actor.ts';
import type { Permission } from '../../core/access/permissions.ts';
import type { Decided } from '../../core/basics/refusal.ts';
import { accept } from '../../core/basics/result.ts';
import type { ApiParts } from './api-parts.ts';
import { checkPermission } from './check-permission.ts';
import { permitAcross } from './permit-across.ts';

/**
 * Whose records of many are read: `undefined` for those of all institutions, which whoever may read across them narrows himself; else the
 * institution that is named, or his own, which need not be.
 */
export const readingScope = (
  parts: ApiParts,
  actor: Actor,
  permission: Permission,
  institution: string | undefined,
): Decided<string | undefined> => {
  const everywhere = permitAcross(parts, actor, permission);
  if (everywhere.ok) return accept(undefined);
  const own = actor.memberships.map(({ institutionId }) => institutionId);
  const institutionId =
    institution ?? own.find((id) => checkPermission(parts, actor, permission, { institutionId: id }).ok);
  if (institutionId === undefined) return everywhere;
  const allowed = checkPermission(parts, actor, permission, { institutionId });
  return allowed.ok ? accept(institutionId) : allowed;
};
