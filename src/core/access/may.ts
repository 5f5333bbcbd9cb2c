import { nationalOffice } from '../institution/institution.ts';
import type { Actor } from './actor.ts';
import { sentencesOf, type Permission } from './permissions.ts';
import { relationsOf, type Target } from './relation.ts';
import { staffRoles } from '../basics/role.ts';

/** What the installation asks of staff: production demands the second factor, the demonstration offers it. */
export interface AccessRule {
  readonly staffNeedSecondFactor: boolean;
}

/**
 * Whether the actor may do it to the target: one of his memberships satisfies one of the permission's sentences.
 * A staff role counts only with a second factor where the installation asks for it. Says nothing about the
 * record's state; that is for the decision.
 */
export const may = (actor: Actor, permission: Permission, target: Target, rule: AccessRule): boolean =>
  sentencesOf(permission).some(({ who, relations, atOffice }) => {
    if (who === 'anyone') return relations.includes('own') && target.ownerAccountId === actor.accountId;
    return actor.memberships.some(
      (membership) =>
        who.includes(membership.role) &&
        (atOffice === undefined || membership.institutionId === nationalOffice) &&
        (actor.hasSecondFactor || !rule.staffNeedSecondFactor || !staffRoles.includes(membership.role)) &&
        relationsOf(actor, membership, target).some((relation) => relations.includes(relation)),
    );
  });
