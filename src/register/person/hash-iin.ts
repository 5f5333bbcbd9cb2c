import { createHmac } from 'node:crypto';
import type { Iin } from '../../core/basics/iin.ts';

/**
 * The keyed hash by which a person is found again: HMAC-SHA-256 in hexadecimal, 64 characters. The billion possible
 * numbers could be tried against a plain hash within minutes; the key is what prevents it, so it must have 256 bits.
 */
export const hashIin = (key: Uint8Array, iin: Iin): string => {
  if (key.length < 32) throw new RangeError('The key of identity hashes has fewer than 256 bits');
  return createHmac('sha256', key).update(`iin:${iin}`).digest('hex');
};
