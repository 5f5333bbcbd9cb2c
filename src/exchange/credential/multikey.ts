import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { decode, encode } from 'base58-universal';

/** PKCS #8 and SubjectPublicKeyInfo of Ed25519 (RFC 8410) up to the 32 bytes of the key itself. */
const privatePrefix = Buffer.from('302e020100300506032b657004220420', 'hex');
const publicPrefix = Buffer.from('302a300506032b6570032100', 'hex');

/** Multicodec of an Ed25519 public key, as Multikey writes it (W3C Controlled Identifiers 1.0, 2.2.2). */
const multicodec = Buffer.from([0xed, 0x01]);

const privateKeyOf = (seed: Uint8Array) => {
  if (seed.length !== 32) throw new RangeError('a seed of Ed25519 has 32 bytes');
  return createPrivateKey({ key: Buffer.concat([privatePrefix, seed]), format: 'der', type: 'pkcs8' });
};

/** `z…`: multibase of bytes in base 58. */
export const toMultibase = (bytes: Uint8Array): string => `z${encode(bytes)}`;

/** The bytes of a multibase text in base 58; `undefined` for every other. Only short ones: base 58 is slow in its length. */
export const fromMultibase = (text: string): Buffer | undefined =>
  /^z[1-9A-HJ-NP-Za-km-z]{1,120}$/.test(text) ? Buffer.from(decode(text.slice(1))) : undefined;

/** The public key of a seed of 32 bytes as Multikey, `z6Mk…`. */
export const publicKeyOf = (seed: Uint8Array): string => {
  const bytes = createPublicKey(privateKeyOf(seed)).export({ format: 'der', type: 'spki' });
  return toMultibase(Buffer.concat([multicodec, bytes.subarray(publicPrefix.length)]));
};

export const signBytes = (seed: Uint8Array, bytes: Uint8Array): Buffer =>
  sign(null, bytes, privateKeyOf(seed));

/** Whether it is a public key of Ed25519 as Multikey. */
const isPublicKey = (publicKey: string): boolean => {
  const bytes = fromMultibase(publicKey);
  return bytes?.length === 34 && bytes.subarray(0, 2).equals(multicodec);
};

/** Whether the signature is that of the key; a malformed key or signature is `false`. */
export const isSignedBy = (publicKey: string, bytes: Uint8Array, signature: Uint8Array): boolean => {
  const key = fromMultibase(publicKey);
  if (key === undefined || !isPublicKey(publicKey) || signature.length !== 64) return false;
  const der = Buffer.concat([publicPrefix, key.subarray(2)]);
  return verify(null, bytes, createPublicKey({ key: der, format: 'der', type: 'spki' }), signature);
};
