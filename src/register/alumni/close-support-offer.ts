import { closeSupportOffer } from '../../core/alumni/close-support-offer.ts';
import type { SupportOfferStanding } from '../../core/alumni/support.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';

/** Before its day. */
export const closeSupportOfferCommand: Command<
  { readonly id: string },
  SupportOfferStanding | undefined,
  { readonly closed: boolean }
> = {
  name: 'close-support-offer',
  load: async ({ trx, institutionId }, { id }) => findStanding(trx, 'support-offer', institutionId, id),
  decide: closeSupportOffer,
  answer: () => ({ closed: true }),
};
