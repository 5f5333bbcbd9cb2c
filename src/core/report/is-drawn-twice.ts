import { sha256Hex } from '../basics/sha256-hex.ts';

/**
 * Whether a result is given to two verifiers who do not know of each other: one in ten, by the fingerprint of its id, which nobody
 * chooses. The first 32 bits of SHA-256 of `twice|` and the id, divided by ten, leave no remainder.
 */
export const isDrawnTwice = (resultId: string): boolean =>
  Number.parseInt(sha256Hex(`twice|${resultId}`).slice(0, 8), 16) % 10 === 0;
