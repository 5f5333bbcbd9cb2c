/** A proof of W3C Data Integrity with the suite `eddsa-rdfc-2022`. */
export interface Proof {
  readonly type: 'DataIntegrityProof';
  readonly cryptosuite: 'eddsa-rdfc-2022';
  /** Instant, to the second. */
  readonly created: string;
  /** Address of the key: the issuer's, with the name of the key behind `#`. */
  readonly verificationMethod: string;
  readonly proofPurpose: 'assertionMethod';
  /** The signature, multibase in base 58. */
  readonly proofValue: string;
}
