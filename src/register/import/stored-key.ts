import { hash } from 'node:crypto';

/** Longest key that is kept as it is: an index takes no entry of more than some 2,700 bytes. */
const longest = 120;

/** A key as it stands in the register: as it is, or where it is long, its fingerprint. */
export const storedKey = (key: string): string => {
  const text =
    key.isWellFormed() && !key.includes('\u0000') ? key : key.toWellFormed().replaceAll('\u0000', '\ufffd');
  return text.length <= longest ? text : `~${hash('sha256', text, 'base64url').slice(0, 22)}`;
};
