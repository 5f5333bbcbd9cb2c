import type { Decided } from '../basics/refusal.ts';

/** Whose digital signature it was, as its certificate says. */
export interface CheckedSignature {
  /** Common name of the certificate's owner. */
  readonly signer: string;
  readonly issuer: string;
  /** Instants between which the certificate holds. */
  readonly validFrom: string;
  readonly validTo: string;
  /** The individual identification number, where the certificate names one. */
  readonly iin: string | null;
}

/**
 * Check a digital signature (CMS, DER) over `content` as it stood `at` an instant. Refusals: `signature-not-readable`,
 * `signature-algorithm-not-checkable` (GOST among others), `signature-of-other-content`, `signature-not-genuine`,
 * `signature-issuer-unknown`, `certificate-expired`, `certificate-not-for-signing`.
 */
export type VerifySignature = (
  cms: Uint8Array,
  content: Uint8Array,
  at: Date,
) => Promise<Decided<CheckedSignature>>;
