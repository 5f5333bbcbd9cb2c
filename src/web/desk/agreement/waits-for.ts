import type { SignatureView } from '../../../contract/agreement.ts';
import type { AgreementParty } from '../../../core/mobility/agreement.ts';

/** Whose answer is asked for now. */
export const waitsFor = (
  signatures: readonly Pick<SignatureView, 'party' | 'status'>[],
): readonly AgreementParty[] =>
  signatures.filter(({ status }) => status === 'asked').map(({ party }) => party);
