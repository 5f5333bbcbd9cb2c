import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Result } from '../core/basics/result.ts';
import { accept, refuse } from '../core/basics/result.ts';
import type { KeyRing } from './key-ring.ts';

/** Where a sealed value lives. It opens nowhere else: a value copied to another record or column is refused. */
export interface SealContext {
  readonly table: string;
  readonly column: string;
  readonly recordId: string;
}

/** Why a sealed value does not open. A wrong key under a known id, a changed byte and another place look the same. */
type SealRefusal =
  | { readonly code: 'seal-malformed'; readonly params: Readonly<Record<string, never>> }
  | { readonly code: 'seal-key-unknown'; readonly params: { readonly keyId: string } }
  | { readonly code: 'seal-broken'; readonly params: SealContext };

const algorithm = 'aes-256-gcm';
const ivLength = 12;
const tagLength = 16;
const form = /^v1:([A-Za-z0-9_-]{1,32}):([A-Za-z0-9_-]+)$/;

/** Version and key are bound too, so that neither can be exchanged. */
const associatedData = (keyId: string, { table, column, recordId }: SealContext): Buffer =>
  Buffer.from(JSON.stringify(['v1', keyId, table, column, recordId]));

/**
 * Seals a text with the current key: `v1:<keyId>:<base64url of iv, tag, ciphertext>`, AES-256-GCM with a random 96-bit
 * iv. The same text sealed twice gives two values. The length of the text stays visible.
 */
export const seal = (ring: KeyRing, plaintext: string, context: SealContext): string => {
  const key = ring.keys.get(ring.current);
  if (key === undefined) throw new Error('A key ring without its current key');
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv(algorithm, key, iv, { authTagLength: tagLength });
  cipher.setAAD(associatedData(ring.current, context));
  const ciphertext = Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final()]);
  return `v1:${ring.current}:${Buffer.concat([iv, cipher.getAuthTag(), ciphertext]).toString('base64url')}`;
};

/** Opens what `seal` made for the same place, with whichever key of the ring it names. */
export const open = (ring: KeyRing, sealed: string, context: SealContext): Result<string, SealRefusal> => {
  const [, keyId = '', encoded = ''] = form.exec(sealed) ?? [];
  const bytes = Buffer.from(encoded, 'base64url');
  // Node ignores stray bits at the end of base64, so one value would have several spellings.
  if (bytes.length < ivLength + tagLength || bytes.toString('base64url') !== encoded)
    return refuse({ code: 'seal-malformed', params: {} });
  const key = ring.keys.get(keyId);
  if (key === undefined) return refuse({ code: 'seal-key-unknown', params: { keyId } });
  const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, ivLength), {
    authTagLength: tagLength,
  });
  decipher.setAAD(associatedData(keyId, context));
  decipher.setAuthTag(bytes.subarray(ivLength, ivLength + tagLength));
  const opened = decipher.update(bytes.subarray(ivLength + tagLength));
  try {
    return accept(Buffer.concat([opened, decipher.final()]).toString('utf8'));
  } catch {
    // The only thing `final` of an authenticated decipher can say is that the tag does not fit.
    return refuse({ code: 'seal-broken', params: context });
  }
};

/** Whether a sealed value uses the current key; rotation opens and seals again the ones that do not. */
export const isCurrent = (ring: KeyRing, sealed: string): boolean => form.exec(sealed)?.[1] === ring.current;
