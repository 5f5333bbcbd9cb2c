import type { PartnerAgreementInput } from '../../core/programme/partner.ts';
import { recordPartnerAgreement } from '../../core/programme/record-partner-agreement.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';

export const recordPartnerAgreementCommand: Command<
  PartnerAgreementInput,
  { readonly hasHost: boolean },
  { readonly id: string }
> = {
  name: 'record-partner-agreement',
  load: async ({ trx, institutionId }, { hostId }) => ({
    hasHost: (await findStanding(trx, 'host', institutionId, hostId)) !== undefined,
  }),
  decide: recordPartnerAgreement,
  answer: (entries) => ({ id: entries[0]?.recordId ?? '' }),
};
