import { z } from 'zod';
import { addressForm } from './proof-form.ts';

const key = z.strictObject({
  id: addressForm,
  type: z.literal('Multikey'),
  controller: addressForm,
  publicKeyMultibase: z.string().max(100),
});

/**
 * Who issues: the keys of an institution, in the form that W3C Controlled Identifiers 1.0 and DID documents share. A key that a newer one replaced stays
 * in both lists: what it signed stays as good.
 */
export const issuerForm = z.strictObject({
  '@context': z.tuple([
    z.literal('https://www.w3.org/ns/did/v1'),
    z.literal('https://w3id.org/security/multikey/v1'),
  ]),
  id: addressForm,
  verificationMethod: z.array(key).min(1).max(200),
  assertionMethod: z.array(addressForm).max(200),
});

export type Issuer = z.infer<typeof issuerForm>;
