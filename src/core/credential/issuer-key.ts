/** A key with which an institution signs credentials. The newest signs; what the older ones signed stays as good. */
export interface IssuerKeyStanding {
  /** Ed25519 as Multikey. */
  readonly publicKey: string;
  readonly madeAt: string;
  readonly retiredAt: string | null;
}
