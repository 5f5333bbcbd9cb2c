import type { Me } from '../../contract/me.ts';
import { may } from '../../core/access/may.ts';
import type { Permission } from '../../core/access/permissions.ts';
import { actorOf } from './actor-of.ts';

type Reason = 'refusal.not-permitted' | 'refusal.second-factor-needed';

/**
 * Why the account may not do it in that institution, as the core's own rule has it; undefined when it may. The server
 * asks the same rule again.
 */
export const whyNot = (
  me: Me | undefined,
  permission: Permission,
  institutionId: string,
): Reason | undefined => {
  const actor = actorOf(me);
  if (actor === undefined) return 'refusal.not-permitted';
  const rule = { staffNeedSecondFactor: true };
  if (may(actor, permission, { institutionId }, rule)) return undefined;
  return may({ ...actor, hasSecondFactor: true }, permission, { institutionId }, rule)
    ? 'refusal.second-factor-needed'
    : 'refusal.not-permitted';
};
