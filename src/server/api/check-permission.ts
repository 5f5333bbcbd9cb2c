import type { Actor } from '../../core/access/actor.ts';
import { askPermission } from '../../core/access/ask-permission.ts';
import type { Permission } from '../../core/access/permissions.ts';
import type { Target } from '../../core/access/relation.ts';
import type { Decided } from '../../core/basics/refusal.ts';
import type { ApiParts } from './api-parts.ts';

/** For reading: yes, or why not, by the rules of this installation. */
export const checkPermission = (
  parts: ApiParts,
  actor: Actor,
  permission: Permission,
  target: Target,
): Decided<undefined> => askPermission(actor, permission, target, parts.setting());
