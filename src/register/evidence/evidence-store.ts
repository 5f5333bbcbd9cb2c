import type { Readable } from 'node:stream';

/** What a store keeps: the fingerprint names the content, so the same bytes are kept once. */
export interface KeptFile {
  /** SHA-256 in lower-case hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
}

/** Bytes of uploaded documents under their fingerprint; what they are called and whose they are is in the register. */
export interface EvidenceStore {
  /** Keep these bytes; when the promise is kept they survive a crash. Keeping the same bytes again mends a damaged copy. */
  readonly put: (content: AsyncIterable<Uint8Array> | Uint8Array) => Promise<KeptFile>;
  /**
   * The bytes, or `undefined` when the store has none under this fingerprint. With `verify` the stream ends in an error,
   * before its last bytes, when they are not the ones that were put.
   */
  readonly open: (sha256: string, options?: { readonly verify?: boolean }) => Promise<Readable | undefined>;
  /** Forget the bytes, also when there are none. Another record may name the same bytes: the caller asks first. */
  readonly remove: (sha256: string) => Promise<void>;
  /** Every content there is, in no order, and since when; absent where the store does not tell. */
  readonly list?: () => AsyncIterable<{ readonly sha256: string; readonly keptAt: Date }>;
}
