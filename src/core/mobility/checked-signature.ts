import type { Decided } from '../basics/refusal.ts';

/** What is shown of a certificate. */
export interface CertificateWords {
  /** Common name of its owner. */
  readonly subject: string;
  readonly issuer: string;
  /** Instants between which it holds. */
  readonly validFrom: string;
  readonly validTo: string;
}

/** Whose digital signature it was, as its certificate says. */
interface CheckedSignature extends CertificateWords {
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
