import type { Decided } from '../../core/basics/refusal.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { canonicalJson } from '../../core/basics/canonical-json.ts';
import { readIin } from '../../core/basics/iin.ts';
import type { AgreementProposer } from '../../core/mobility/agreement.ts';
import { findAgreementContent } from '../../register/mobility/find-agreement-content.ts';
import { findIdentityHash } from '../../register/mobility/find-identity-hash.ts';
import type { SignatureFile } from '../../register/mobility/keep-signature-file.ts';
import type { SignatureWords } from '../../register/mobility/keep-signature-text.ts';
import { fingerprint } from '../../register/fingerprint.ts';
import { hashIin } from '../../register/person/hash-iin.ts';
import type { ApiParts } from './api-parts.ts';

/** A digital signature that was handed in. */
interface GivenCms {
  readonly institutionId: string;
  readonly agreementId: string;
  readonly contentSha256: string;
  /** Base64. */
  readonly cms: string;
  readonly party: AgreementProposer;
}

/**
 * Check a digital signature over the content that was shown, and keep it. A certificate with a number that is not the
 * participant's is refused with `signature-of-other-person`; the number itself is kept nowhere.
 */
export const checkCms = async (
  parts: ApiParts,
  { institutionId, agreementId, contentSha256, cms, party }: GivenCms,
): Promise<Decided<{ readonly words: SignatureWords; readonly file: SignatureFile }>> => {
  const { verifySignature, files } = parts.desk();
  const { now, vault } = parts.setting();
  if (verifySignature === undefined) return refuse({ code: 'signature-not-set-up' });
  const { saved, identityHash } = await parts.register().inInstitution(institutionId, async (trx) => ({
    saved: await findAgreementContent(trx, institutionId, agreementId),
    identityHash: await findIdentityHash(trx, institutionId, agreementId),
  }));
  if (saved === undefined) return refuse({ code: 'agreement-unknown' });
  if (fingerprint(saved.content) !== contentSha256) return refuse({ code: 'agreement-outdated' });
  const bytes = new Uint8Array(Buffer.from(cms, 'base64'));
  const content = new TextEncoder().encode(canonicalJson(saved.content));
  const checked = await verifySignature(bytes, content, now());
  if (!checked.ok) return checked;
  const { iin, ...certificate } = checked.value;
  const read = iin === null ? undefined : readIin(iin);
  if (party === 'participant' && identityHash !== null && read !== undefined) {
    const isHis = read.ok && hashIin(vault.identityKey, read.value) === identityHash;
    if (!isHis) return refuse({ code: 'signature-of-other-person' });
  }
  const kept = await files.store.put(bytes);
  return accept({
    words: { name: certificate.subject, position: '', certificate },
    file: { ...kept, mediaType: 'application/pkcs7-signature' },
  });
};
