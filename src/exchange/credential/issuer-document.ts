import type { Issuer } from './issuer-form.ts';

/** The keys of an issuer as they are published at its address, oldest first. */
export const issuerDocument = (
  id: string,
  keys: readonly { readonly id: string; readonly publicKey: string }[],
): Issuer => ({
  '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
  id,
  verificationMethod: keys.map((key) => ({
    id: `${id}#${key.id}`,
    type: 'Multikey',
    controller: id,
    publicKeyMultibase: key.publicKey,
  })),
  assertionMethod: keys.map((key) => `${id}#${key.id}`),
});
