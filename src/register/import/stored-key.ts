import { createHash } from 'node:crypto';

/** Longest key that is kept as it is: an index takes no entry of more than some 2,700 bytes. */
const longest = 120;

/** A key as it stands in the register: as it is, or where it is long, its fingerprint. */
export const storedKey = (key: string): string =>
  key.length <= longest
    ? key.toWellFormed()
    : `~${createHash('sha256').update(key.toWellFormed()).digest('base64url').slice(0, 22)}`;
