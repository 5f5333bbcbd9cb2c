import type { Permission } from '../../core/access/permissions.ts';
import type { AgreementParty } from '../../core/mobility/agreement.ts';
import { refuseAgreement } from '../../core/mobility/refuse-agreement.ts';
import type { SignatureWay } from '../../core/mobility/signature.ts';
import type { Command } from '../command.ts';
import { keepSignatureText } from './keep-signature-text.ts';
import { loadAgreementStep, type LoadedAgreement } from './load-agreement-step.ts';

interface RefuseInput {
  readonly agreementId: string;
  readonly contentSha256: string;
  readonly reason: string;
  /** For a link: who refuses, as he writes himself. */
  readonly name?: string;
}

const refuseAs = (
  permission: Permission,
  party: AgreementParty,
  way: SignatureWay,
): Command<RefuseInput, LoadedAgreement | undefined, { readonly refused: boolean }> => ({
  name: permission,
  load: async ({ trx, institutionId }, { agreementId }) => loadAgreementStep(trx, institutionId, agreementId),
  owner: (step) => step?.mobility.accountId,
  decide: (step, { contentSha256 }, circumstances) =>
    refuseAgreement(step, { party, way, contentSha256 }, circumstances),
  save: async (place, { entries, input: { reason, name } }) => {
    await keepSignatureText(place, entries, { reason, ...(name === undefined ? {} : { name }) });
  },
  answer: () => ({ refused: true }),
});

/** The participant refuses. */
export const refuseOwnAgreementCommand = refuseAs('sign-own-agreement', 'participant', 'account');
/** The university refuses. */
export const refuseAgreementCommand = refuseAs('sign-agreement', 'sending', 'account');
/** The host refuses by its personal link; link and code were checked before. */
export const refuseByLinkCommand = refuseAs('answer-by-link', 'host', 'link');
