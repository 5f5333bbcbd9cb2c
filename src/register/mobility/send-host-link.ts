import { hostLinkUntil } from '../../core/mobility/host-link-until.ts';
import { sendHostLink } from '../../core/mobility/send-host-link.ts';
import type { Command } from '../command.ts';
import { loadAgreementStep, type LoadedAgreement } from './load-agreement-step.ts';

export const sendHostLinkCommand: Command<
  { readonly agreementId: string },
  LoadedAgreement | undefined,
  { readonly askedAt: string; readonly linkUntil: string }
> = {
  name: 'send-host-link',
  load: async ({ trx, institutionId }, { agreementId }) => loadAgreementStep(trx, institutionId, agreementId),
  owner: (step) => step?.mobility.accountId,
  decide: sendHostLink,
  answer: (_entries, _state, _input, { now }) => ({ askedAt: now, linkUntil: hostLinkUntil(now) }),
};
