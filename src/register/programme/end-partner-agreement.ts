import { endPartnerAgreement } from '../../core/programme/end-partner-agreement.ts';
import type { PartnerAgreementStanding } from '../../core/programme/partner.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';

export const endPartnerAgreementCommand: Command<
  { readonly id: string },
  PartnerAgreementStanding | undefined,
  { readonly ended: boolean }
> = {
  name: 'end-partner-agreement',
  load: async ({ trx, institutionId }, { id }) => findStanding(trx, 'partner-agreement', institutionId, id),
  decide: endPartnerAgreement,
  answer: (entries) => ({ ended: entries.length > 0 }),
};
