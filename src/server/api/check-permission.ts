import type { Actor } from '../../core/access/actor.ts';
import { may } from '../../core/access/may.ts';
import type { Permission } from '../../core/access/permissions.ts';
import type { Target } from '../../core/access/relation.ts';
import type { Decided } from '../../core/basics/refusal.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import type { ApiParts } from './api-parts.ts';

/** For reading: yes, or the refusal that says neither whether the record exists nor what it holds. */
export const checkPermission = (
  parts: ApiParts,
  actor: Actor,
  permission: Permission,
  target: Target,
): Decided<undefined> =>
  may(actor, permission, target, parts.setting()) ? accept(undefined) : refuse({ code: 'not-permitted' });
