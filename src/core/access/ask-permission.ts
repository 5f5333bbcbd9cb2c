import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { Actor } from './actor.ts';
import { may, type AccessRule } from './may.ts';
import type { Permission } from './permissions.ts';
import type { Target } from './relation.ts';

/**
 * Yes, or the refusal: `second-factor-needed` where showing one would be enough, else `not-permitted`, which says neither
 * whether the record exists nor what it holds.
 */
export const askPermission = (
  actor: Actor,
  permission: Permission,
  target: Target,
  rule: AccessRule,
): Decided<undefined> => {
  if (may(actor, permission, target, rule)) return accept(undefined);
  const isFactorMissing = may({ ...actor, hasSecondFactor: true }, permission, target, rule);
  return refuse({ code: isFactorMissing ? 'second-factor-needed' : 'not-permitted' });
};
