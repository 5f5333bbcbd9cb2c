import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { Role } from '../basics/role.ts';
import { membershipGiven } from './membership-given.ts';
import type { InvitationStanding } from './membership.ts';
import { personRecorded } from './person-recorded.ts';

/** What stands when somebody follows the link of an invitation. */
export interface InvitationState {
  readonly invitation: InvitationStanding | undefined;
  /** The account that accepts: it exists, or is made in the same step. */
  readonly accountId: string;
  /** Roles that the account has in the institution already. */
  readonly held: readonly Role[];
  /** The account's person in this institution, if there is one. */
  readonly personId: string | undefined;
}

/** Accepting gives the roles and makes the person's record here; a repeat by the same account is a success. */
export const acceptInvitation = (
  { invitation, accountId, held, personId }: InvitationState,
  { id }: { readonly id: string },
  circumstances: Circumstances,
): Decided<readonly EntryBody[]> => {
  const { now, newId, institutionId } = circumstances;
  if (invitation === undefined || invitation.withdrawnAt !== null)
    return refuse({ code: 'invitation-unknown' });
  const missing = invitation.roles.filter((role) => !held.includes(role));
  if (invitation.acceptedAt !== null) {
    return missing.length === 0 ? accept([]) : refuse({ code: 'invitation-used' });
  }
  if (invitation.expiresAt <= now) return refuse({ code: 'invitation-expired' });
  return accept([
    { kind: 'InvitationAccepted', noun: 'invitation', recordId: id, data: { acceptedAt: now } },
    ...personRecorded(personId, accountId, circumstances),
    ...missing.map((role) => membershipGiven(newId('mem'), { institutionId, accountId, role, now })),
  ]);
};
