import { accept, refuse, type Result } from '../../core/basics/result.ts';
import { hashToSign } from './hash-to-sign.ts';
import { fromMultibase, isSignedBy } from './multikey.ts';
import type { Proof } from './proof.ts';

/** Why a signature does not hold. `names`: something in it has no meaning by the two contexts, or says the same twice. */
type SignatureRefusal = 'changed' | 'names';

/** Whether a document is what the holder of the key signed. Nothing is fetched. */
export const verifyDocument = async (
  { proof, ...document }: object & { readonly '@context': unknown; readonly proof: Proof },
  publicKey: string,
): Promise<Result<undefined, SignatureRefusal>> => {
  const { proofValue, ...said } = proof;
  let hash: Buffer;
  try {
    hash = await hashToSign(document, said);
  } catch {
    // JSON-LD throws for names without meaning and for what would be too dear to bring into an order; both were never signed here.
    return refuse('names');
  }
  const signature = fromMultibase(proofValue);
  return signature !== undefined && isSignedBy(publicKey, hash, signature)
    ? accept(undefined)
    : refuse('changed');
};
