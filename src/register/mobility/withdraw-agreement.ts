import { withdrawAgreement } from '../../core/mobility/withdraw-agreement.ts';
import type { Command } from '../command.ts';
import { loadAgreementStep, type LoadedAgreement } from './load-agreement-step.ts';

export const withdrawAgreementCommand: Command<
  { readonly agreementId: string; readonly withdraw: true },
  LoadedAgreement | undefined,
  { readonly withdrawn: boolean }
> = {
  name: 'write-agreement',
  load: async ({ trx, institutionId }, { agreementId }) => loadAgreementStep(trx, institutionId, agreementId),
  owner: (step) => step?.mobility.accountId,
  decide: withdrawAgreement,
  answer: () => ({ withdrawn: true }),
};
