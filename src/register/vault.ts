import type { KeyRing } from './key-ring.ts';

/** The secrets that personal numbers are kept with. */
export interface Vault {
  /** Seals values; several keys while they are being changed. */
  readonly ring: KeyRing;
  /** Makes the keyed hash by which a number is found without being read. */
  readonly identityKey: Uint8Array;
}
