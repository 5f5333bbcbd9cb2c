import type { Actor } from '../../core/access/actor.ts';
import { everyInstitution } from '../../core/access/every-institution.ts';
import type { Permission } from '../../core/access/permissions.ts';
import type { Decided } from '../../core/basics/refusal.ts';
import type { ApiParts } from './api-parts.ts';
import { checkPermission } from './check-permission.ts';

/** For what touches every institution: whether the actor may do it to one that he has nothing to do with. */
export const permitAcross = (parts: ApiParts, actor: Actor, permission: Permission): Decided<undefined> =>
  checkPermission(parts, actor, permission, { institutionId: everyInstitution });
