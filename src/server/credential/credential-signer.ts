import type { CredentialSigner } from '../../core/credential/credential-signer.ts';
import { badgeForm } from '../../exchange/credential/badge-form.ts';
import { publicKeyOf } from '../../exchange/credential/multikey.ts';
import { signDocument } from '../../exchange/credential/sign-document.ts';
import { composeBadge } from './compose-badge.ts';
import { issuerAddress } from './issuer-address.ts';
import { secondsOf } from './seconds-of.ts';

/** Signs under the address that people reach the server by. */
export const credentialSigner = (publicUrl: string): CredentialSigner => ({
  publicKeyOf,
  write: async (facts, placing) => {
    const { institutionId, keyId, seed, issuedAt } = placing;
    const verificationMethod = `${issuerAddress(publicUrl, institutionId)}#${keyId}`;
    const badge = composeBadge(publicUrl, facts, placing);
    const signed = await signDocument(badge, { seed, verificationMethod }, secondsOf(issuedAt));
    // What our own check would refuse is not given out: it is a fault of ours, and told as one.
    return `${JSON.stringify(badgeForm.parse(signed), null, 2)}\n`;
  },
});
