import type { KeyObject } from 'node:crypto';
import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import type { JournalHead } from '../../core/journal/head.ts';
import { headText } from '../../core/journal/head.ts';

/** PKCS #8 and SubjectPublicKeyInfo of Ed25519 (RFC 8410) up to the 32 bytes of the key itself. */
const privatePrefix = Buffer.from('302e020100300506032b657004220420', 'hex');
const publicPrefix = Buffer.from('302a300506032b6570032100', 'hex');

/** Signs the heads of all institutions with the key of this register. */
interface HeadSigner {
  /** Ed25519, 32 bytes, base64url. Published beside the heads. */
  readonly publicKey: string;
  readonly sign: (head: JournalHead) => JournalHead;
}

/** `seed` is the setting QAITU_JOURNAL_KEY decoded: 32 bytes. Throws RangeError for another length. */
export const headSigner = (seed: Uint8Array): HeadSigner => {
  if (seed.length !== 32) throw new RangeError('The key of the journal heads has not 32 bytes');
  const key = createPrivateKey({ key: Buffer.concat([privatePrefix, seed]), format: 'der', type: 'pkcs8' });
  const publicBytes = createPublicKey(key).export({ format: 'der', type: 'spki' });
  return {
    publicKey: publicBytes.subarray(publicPrefix.length).toString('base64url'),
    sign: (head) => ({
      ...head,
      signature: sign(null, Buffer.from(headText(head)), key).toString('base64url'),
    }),
  };
};

const readPublicKey = (text: string): KeyObject | undefined => {
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.length !== 32 || bytes.toString('base64url') !== text) return undefined;
  return createPublicKey({ key: Buffer.concat([publicPrefix, bytes]), format: 'der', type: 'spki' });
};

/**
 * Whether a head carries a signature of a public key (base64url). A head without signature, a malformed key and a
 * malformed signature are `false`.
 */
export const isSignedHead = (head: JournalHead, publicKey: string): boolean => {
  const key = readPublicKey(publicKey);
  if (key === undefined || head.signature === undefined) return false;
  return verify(null, Buffer.from(headText(head)), key, Buffer.from(head.signature, 'base64url'));
};
