import type { RegisterTransaction } from '../../register/db.ts';
import { findAgreementContent } from '../../register/mobility/find-agreement-content.ts';
import { listAgreementsOf } from '../../register/mobility/list-agreements-of.ts';
import { readAgreement } from '../../register/mobility/read-agreement.ts';
import type { OpenedHostLink } from '../api/open-host-link.ts';

/** What a host sees by its link: the content as long as it may answer, and after it has signed. */
export const hostSignatureView = async (
  trx: RegisterTransaction,
  { link: { institutionId }, matter, state, linkUntil }: OpenedHostLink,
) => {
  const { agreement, signature, content, mobilityId } = matter;
  const row = await readAgreement(trx, institutionId, matter.agreementId);
  const before = (await listAgreementsOf(trx, institutionId, mobilityId)).find(
    ({ version }) => version !== null && version === agreement.amends,
  );
  const isShown = state === 'open' || state === 'signed';
  const amended = before && (await findAgreementContent(trx, institutionId, before.id))?.content;
  const { signer } = content.host;
  return {
    state,
    institution: matter.institutionName,
    participant: isShown ? matter.participant : '',
    locale: signer.locale,
    version: agreement.version,
    cause: agreement.cause,
    contentSha256: signature.contentSha256,
    linkUntil,
    answeredAt: signature.answeredAt,
    signerName: signer.name,
    signerPosition: signer.position,
    content: isShown ? content : null,
    amended: isShown ? (amended ?? null) : null,
    signatures: isShown ? [...(row?.signatures ?? [])] : [],
  };
};
