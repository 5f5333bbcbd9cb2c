import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { AgreementParty } from './agreement.ts';
import type { AgreementStep, IdentifiedSignature } from './agreement-step.ts';
import type { SignatureWay } from './signature.ts';

/** Who answers, how, and what he was shown. */
export interface SignatureAnswer {
  readonly party: AgreementParty;
  readonly way: SignatureWay;
  readonly contentSha256: string;
}

/**
 * Whether an answer counts: to the version that is offered and was shown, by a party that is asked, and never by the
 * participant for his university. A scan counts for a host that is not asked yet: the paper came first.
 */
export const checkAnswer = (
  step: AgreementStep | undefined,
  { party, way, contentSha256 }: SignatureAnswer,
  actor: string,
): Decided<IdentifiedSignature> => {
  if (step === undefined) return refuse({ code: 'agreement-unknown' });
  const { agreement, mobility, signatures } = step;
  if (party === 'sending' && actor === mobility.accountId) return refuse({ code: 'own-agreement' });
  if (way === 'scan' && actor === mobility.accountId) return refuse({ code: 'own-agreement' });
  const signature = signatures.find((one) => one.party === party);
  if (signature === undefined) return refuse({ code: 'agreement-outdated' });
  if (signature.status === 'signed' && signature.contentSha256 === contentSha256) {
    return refuse({ code: 'already-signed' });
  }
  const isOffered = agreement.status === 'offered' && mobility.status !== 'cancelled';
  if (!isOffered || agreement.contentSha256 !== contentSha256) return refuse({ code: 'agreement-outdated' });
  if (signature.status === 'waiting' && way !== 'scan') return refuse({ code: 'signature-not-asked' });
  return accept(signature);
};
