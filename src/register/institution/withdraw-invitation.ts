import type { InvitationStanding } from '../../core/institution/membership.ts';
import { withdrawInvitation } from '../../core/institution/withdraw-invitation.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';

export const withdrawInvitationCommand: Command<
  { readonly id: string },
  InvitationStanding | undefined,
  { readonly withdrawn: boolean }
> = {
  name: 'withdraw-invitation',
  load: async ({ trx, institutionId }, { id }) => findStanding(trx, 'invitation', institutionId, id),
  decide: withdrawInvitation,
  answer: (entries) => ({ withdrawn: entries.length > 0 }),
};
