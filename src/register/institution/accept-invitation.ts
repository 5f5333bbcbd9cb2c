import { acceptInvitation, type InvitationState } from '../../core/institution/accept-invitation.ts';
import type { InvitationStanding } from '../../core/institution/membership.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';
import { findPersonOf } from '../person/find-person-of.ts';
import { heldRoles } from './held-roles.ts';

/** The account that accepts is the one that asks; the route has checked the link and that the address is his. */
export const acceptInvitationCommand: Command<
  { readonly id: string },
  InvitationState,
  { readonly institutionId: string }
> = {
  name: 'accept-invitation',
  load: async (place, { id }) => {
    const { trx, institutionId, circumstances } = place;
    const invitation = await findStanding<InvitationStanding>(trx, 'invitation', institutionId, id);
    const accountId = circumstances.actor;
    return {
      invitation,
      accountId,
      held: await heldRoles(place, accountId),
      personId: await findPersonOf(place, accountId),
    };
  },
  owner: ({ accountId }) => accountId,
  decide: acceptInvitation,
  answer: (_entries, _state, _input, { institutionId }) => ({ institutionId }),
};
