import type { AgreementStanding } from './agreement.ts';
import type { MobilityStanding } from './mobility.ts';
import type { SignatureStanding } from './signature.ts';

export type IdentifiedAgreement = AgreementStanding & { readonly id: string };
export type IdentifiedSignature = SignatureStanding & { readonly id: string };

/** What stands around a step on one version of an agreement. */
export interface AgreementStep {
  readonly agreement: IdentifiedAgreement;
  readonly mobility: MobilityStanding & { readonly id: string };
  /** The version that is in force, if another one is. */
  readonly inForce: IdentifiedAgreement | undefined;
  /** One for each party; none while it is a draft. */
  readonly signatures: readonly IdentifiedSignature[];
}
