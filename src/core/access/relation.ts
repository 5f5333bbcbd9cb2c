import type { Relation } from '../basics/sentence.ts';
import { nationalOffice } from '../institution/institution.ts';
import type { Actor, Membership } from './actor.ts';

/** The record a permission is asked for. */
export interface Target {
  readonly institutionId: string;
  /** The account whose record it is, where it belongs to a person. */
  readonly ownerAccountId?: string | undefined;
}

/** How the actor stands to the target through one of his memberships. */
export const relationsOf = (actor: Actor, membership: Membership, target: Target): readonly Relation[] => {
  const own: readonly Relation[] = target.ownerAccountId === actor.accountId ? ['own'] : [];
  if (membership.institutionId === target.institutionId) return [...own, 'same'];
  return [...own, membership.institutionId === nationalOffice ? 'national' : 'other'];
};
