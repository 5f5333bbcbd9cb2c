import type { AgreementView } from '../../contract/agreement.ts';
import type { AgreementBounds } from '../../core/mobility/agreement-faults.ts';
import { agreementFaults } from '../../core/mobility/agreement-faults.ts';
import type { AgreementProposer } from '../../core/mobility/agreement.ts';
import type { RegisterTransaction } from '../../register/db.ts';
import { findAgreementContent } from '../../register/mobility/find-agreement-content.ts';
import { findMobility } from '../../register/mobility/find-mobility.ts';
import { listAgreementsOf } from '../../register/mobility/list-agreements-of.ts';
import { loadAgreementBounds } from '../../register/mobility/load-agreement-bounds.ts';
import type { AgreementWithSignatures } from '../../register/mobility/select-agreements.ts';
import type { MobilityRow } from '../../register/mobility/select-mobilities.ts';

/** A version with its words, with what it changes, and with what a draft still needs. */
export const agreementViewOf = async (
  trx: RegisterTransaction,
  institutionId: string,
  agreement: AgreementWithSignatures,
) => {
  const saved = await findAgreementContent(trx, institutionId, agreement.id);
  const agreements = await listAgreementsOf(trx, institutionId, agreement.mobilityId);
  const before = agreements.find(({ version }) => version !== null && version === agreement.amends);
  const mobility = await findMobility(trx, institutionId, agreement.mobilityId);
  const bounds: AgreementBounds | undefined =
    agreement.status === 'draft' && mobility !== undefined
      ? await loadAgreementBounds(trx, institutionId, { mobility, agreement, agreements })
      : undefined;
  return {
    ...agreement,
    content: saved?.content ?? null,
    base: saved?.version ?? 0,
    savedAt: saved?.savedAt ?? null,
    amended: (before && (await findAgreementContent(trx, institutionId, before.id))?.content) ?? null,
    missing: saved === undefined || bounds === undefined ? [] : [...agreementFaults(saved.content, bounds)],
  };
};

/** What somebody may do with a version now; the decisions ask again. */
export const agreementActionsOf = (
  agreement: Pick<AgreementView, 'status' | 'proposedBy'> & Pick<AgreementWithSignatures, 'signatures'>,
  mobility: Pick<MobilityRow, 'status'>,
  {
    side,
    mayAnswer,
  }: {
    readonly side: AgreementProposer | null;
    /** As which party the asker may answer at all. */
    readonly mayAnswer: AgreementProposer | null;
  },
) => {
  const isRunning = mobility.status !== 'cancelled' && mobility.status !== 'returned';
  const isOwn = side !== null && side === agreement.proposedBy;
  const isOffered = agreement.status === 'offered' && isRunning;
  const statusOf = (party: string) => agreement.signatures.find((one) => one.party === party)?.status;
  const isOffice = side === 'sending';
  return {
    write: isOwn && agreement.status === 'draft',
    offer: isOwn && agreement.status === 'draft' && isRunning,
    withdraw: isOwn && (agreement.status === 'draft' || agreement.status === 'offered'),
    answerAs: isOffered && mayAnswer !== null && statusOf(mayAnswer) === 'asked' ? mayAnswer : null,
    sendHostLink: isOffice && isOffered && statusOf('host') === 'asked',
    recordScan:
      isOffice && isOffered
        ? agreement.signatures
            .filter(({ status }) => status === 'asked' || status === 'waiting')
            .map(({ party }) => party)
        : [],
  };
};
