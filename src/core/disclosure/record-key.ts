import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The key of a person in perturbed tables: the first 32 bits of HMAC-SHA-256 of the person's id, most significant first, from 0 to 2^32 − 1.
 * Always the same for the same secret, which stays outside whatever is published. Both are read as UTF-8.
 */
export const recordKey = (secret: string, personId: string): number => {
  const [first = 0, second = 0, third = 0, fourth = 0] = hmac(
    sha256,
    utf8ToBytes(secret),
    utf8ToBytes(personId),
  );
  return ((first << 24) | (second << 16) | (third << 8) | fourth) >>> 0;
};
