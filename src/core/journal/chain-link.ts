import type { JournalEntry } from './entry.ts';

/** An entry as the verifier holds it: its place in the chain, and its content only while that may still be needed. */
export interface ChainLink {
  /** The sequence number that the entry carries. */
  readonly stored: number;
  /** The sequence number that it was written with, as far as can be proved; at first the one it carries. */
  place: number;
  previousHash: string;
  hash: string;
  /** Whether content, place and previous hash give the hash. */
  isSound: boolean;
  entry: JournalEntry | undefined;
  /** Beside a break of the chain, where contents are compared. */
  isKept: boolean;
}
