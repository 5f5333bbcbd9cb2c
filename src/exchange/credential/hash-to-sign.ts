import { createHash } from 'node:crypto';
import jsonld from 'jsonld';
import { loadContext } from './load-context.ts';
import type { Proof } from './proof.ts';

/** SHA-256 of the canonical statements of a document (W3C RDF Dataset Canonicalization). A member that says nothing is refused. */
const hashOf = async (document: object): Promise<Buffer> => {
  const statements = await jsonld.canonize(document, {
    algorithm: 'RDFC-1.0',
    format: 'application/n-quads',
    safe: true,
    base: null,
    documentLoader: loadContext,
  });
  return createHash('sha256').update(statements).digest();
};

/**
 * What is signed (W3C Data Integrity EdDSA Cryptosuites 1.0, 3.2): the hash of what is said of the proof, then that of the document
 * without it. Throws where a name has no meaning, or the document would be too dear to bring into its order.
 */
export const hashToSign = async (
  document: object & { readonly '@context': unknown },
  proof: Omit<Proof, 'proofValue'>,
): Promise<Buffer> =>
  Buffer.concat([await hashOf({ '@context': document['@context'], ...proof }), await hashOf(document)]);
