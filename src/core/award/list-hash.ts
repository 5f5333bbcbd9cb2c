import { compareBytes } from './compare-bytes.ts';
import { sha256Hex } from '../basics/sha256-hex.ts';

/** Fingerprint of a closed list: SHA-256 of its ids sorted by bytes and joined by newlines, no final newline. */
export const listHash = (ids: readonly string[]): string => sha256Hex(ids.toSorted(compareBytes).join('\n'));
