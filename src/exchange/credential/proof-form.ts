import { z } from 'zod';

/** An instant of a credential, with seconds and its zone: `2026-11-26T22:50:00Z`. */
export const instantForm = z.iso.datetime({ offset: true });

/** An address of any scheme, `urn:` too. */
export const addressForm = z
  .string()
  .max(8000)
  .regex(/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i, 'an address');

/** The proof as it is signed here; other suites are refused by their name. */
export const proofForm = z.strictObject({
  type: z.literal('DataIntegrityProof'),
  cryptosuite: z.literal('eddsa-rdfc-2022'),
  created: instantForm,
  verificationMethod: addressForm,
  proofPurpose: z.literal('assertionMethod'),
  proofValue: z.string().regex(/^z[1-9A-HJ-NP-Za-km-z]{80,100}$/),
});
