import type { Locale } from '../basics/locale.ts';
import type { CredentialFacts } from './credential-facts.ts';

/** What a credential says besides the facts. */
export interface CredentialPlacing {
  readonly credentialId: string;
  readonly institutionId: string;
  readonly keyId: string;
  /** Secret, 32 bytes. */
  readonly seed: Uint8Array;
  readonly list: number;
  readonly place: number;
  /** Instant. */
  readonly issuedAt: string;
  /** In which language the task and its words are. */
  readonly locale: Locale;
  /** The pieces of evidence that its holder lets be shown. */
  readonly evidence: readonly number[];
  readonly isDemonstration: boolean;
}

/** Writes and signs credentials; handed in, because the form and the address are not the register's business. */
export interface CredentialSigner {
  /** The public key of a seed, as Multikey. */
  readonly publicKeyOf: (seed: Uint8Array) => string;
  /** The signed document, word for word as it is given out. */
  readonly write: (facts: CredentialFacts, placing: CredentialPlacing) => Promise<string>;
}
