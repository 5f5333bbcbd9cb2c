import { z } from 'zod';
import { credentialContext } from './credential-contexts.ts';
import { addressForm, instantForm, proofForm } from './proof-form.ts';

/** A list of revoked credentials (W3C Bitstring Status List 1.0) as it is published here. */
export const statusListForm = z.strictObject({
  '@context': z.tuple([z.literal(credentialContext)]),
  id: addressForm,
  type: z.tuple([z.literal('VerifiableCredential'), z.literal('BitstringStatusListCredential')]),
  issuer: addressForm,
  validFrom: instantForm,
  validUntil: instantForm,
  credentialSubject: z.strictObject({
    id: addressForm,
    type: z.literal('BitstringStatusList'),
    statusPurpose: z.literal('revocation'),
    encodedList: z.string().regex(/^u[A-Za-z0-9_-]{1,40000}$/),
  }),
  proof: proofForm,
});

type SignedStatusList = z.infer<typeof statusListForm>;
export type StatusList = Omit<SignedStatusList, 'proof'>;
