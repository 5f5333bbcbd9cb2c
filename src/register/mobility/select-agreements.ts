import { sql, type RawBuilder } from 'kysely';
import type { CertificateWords } from '../../core/mobility/checked-signature.ts';
import { hostLinkUntil } from '../../core/mobility/host-link-until.ts';
import type { AgreementStanding } from '../../core/mobility/agreement.ts';
import type { SignatureStanding } from '../../core/mobility/signature.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** A signature with the words that go with it while they are kept. */
export interface SignatureRow extends Omit<SignatureStanding, 'agreementId' | 'mobilityId' | 'accountId'> {
  readonly id: string;
  readonly name: string;
  readonly position: string;
  readonly reason: string | null;
  readonly linkUntil: string | null;
  readonly certificate: CertificateWords | null;
}

/** A version with its signatures, in the order of the parties. */
export interface AgreementWithSignatures extends AgreementStanding {
  readonly id: string;
  readonly signatures: readonly SignatureRow[];
}

type Stored = Omit<SignatureRow, 'linkUntil'> & { readonly agreementId: string };

const selectSignatures = async (
  trx: RegisterTransaction,
  institutionId: string,
  agreementIds: readonly string[],
): Promise<readonly Stored[]> => {
  const { rows } = await sql<Stored>`
    select s.agreement_id as "agreementId", s.id, s.party, s.status, s.way, s.content_sha256 as "contentSha256",
           ${instant('s.asked_at')} as "askedAt", ${instant('s.answered_at')} as "answeredAt",
           s.file_sha256 as "fileSha256", coalesce(t.name, '') as name, coalesce(t.position, '') as position,
           t.reason, t.certificate
      from signature s
      left join signature_text t on t.institution_id = ${institutionId} and t.id = s.id
     where s.institution_id = ${institutionId} and s.agreement_id = any (${[...agreementIds]}::text[])
     order by array_position(array['participant', 'sending', 'host'], s.party)`.execute(trx);
  return rows;
};

/** Versions and drafts of one institution for which the condition on `g` holds, newest first. */
export const selectAgreements = async (
  trx: RegisterTransaction,
  institutionId: string,
  condition: RawBuilder<unknown>,
): Promise<readonly AgreementWithSignatures[]> => {
  const { rows } = await sql<AgreementStanding & { readonly id: string }>`
    select g.id, g.mobility_id as "mobilityId", g.version, g.cause, g.status, g.proposed_by as "proposedBy",
           g.amends, g.corrects, g.content_sha256 as "contentSha256", ${instant('g.drafted_at')} as "draftedAt",
           ${instant('g.offered_at')} as "offeredAt", ${instant('g.settled_at')} as "settledAt"
      from agreement g
     where g.institution_id = ${institutionId} and ${condition}
     order by g.drafted_at desc, g.id desc`.execute(trx);
  const signatures = await selectSignatures(
    trx,
    institutionId,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    ...row,
    signatures: signatures
      .filter(({ agreementId }) => agreementId === row.id)
      .map(({ agreementId: _own, ...signature }) => ({
        ...signature,
        linkUntil:
          signature.party === 'host' && signature.status === 'asked' && signature.askedAt !== null
            ? hostLinkUntil(signature.askedAt)
            : null,
      })),
  }));
};
