import { hashToSign } from './hash-to-sign.ts';
import { signBytes, toMultibase } from './multikey.ts';
import type { Proof } from './proof.ts';

/** With what and when something is signed. */
interface SigningKey {
  /** Ed25519, 32 bytes. */
  readonly seed: Uint8Array;
  readonly verificationMethod: string;
}

/** The document with its proof at the end; the same input gives the same bytes. */
export const signDocument = async <Document extends object & { readonly '@context': unknown }>(
  document: Document,
  { seed, verificationMethod }: SigningKey,
  created: string,
): Promise<Document & { readonly proof: Proof }> => {
  const said = {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-rdfc-2022',
    created,
    verificationMethod,
    proofPurpose: 'assertionMethod',
  } as const;
  const signature = signBytes(seed, await hashToSign(document, said));
  return { ...document, proof: { ...said, proofValue: toMultibase(signature) } };
};
