import { sql } from 'kysely';
import type { LocalizedText } from '../../core/basics/locale.ts';
import type { AgreementContent } from '../../core/mobility/agreement-content.ts';
import type { AgreementStanding } from '../../core/mobility/agreement.ts';
import type { MobilityStatus } from '../../core/mobility/mobility.ts';
import type { SignatureStanding } from '../../core/mobility/signature.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** A signature with its version, its stay and the words that letters and the host's page need. */
export interface AgreementMatter {
  readonly institutionId: string;
  readonly institutionName: LocalizedText;
  readonly mobilityId: string;
  readonly mobilityStatus: MobilityStatus;
  readonly accountId: string;
  readonly participant: string;
  readonly agreementId: string;
  readonly agreement: Pick<AgreementStanding, 'status' | 'cause' | 'amends'> & { readonly version: number };
  readonly signatureId: string;
  readonly signature: Pick<
    SignatureStanding,
    'party' | 'status' | 'contentSha256' | 'askedAt' | 'answeredAt'
  >;
  readonly content: AgreementContent;
}

/** `undefined` where there is none, or its words were erased. */
export const findAgreementMatter = async (
  trx: RegisterTransaction,
  institutionId: string,
  signatureId: string,
): Promise<AgreementMatter | undefined> => {
  const { rows } = await sql<AgreementMatter>`
    select s.institution_id as "institutionId", n.name as "institutionName", m.id as "mobilityId",
           m.status as "mobilityStatus", m.account_id as "accountId",
           coalesce(nullif(concat_ws(' ', p.given_name, p.family_name), ''), o.name, '') as participant,
           g.id as "agreementId",
           jsonb_build_object('status', g.status, 'cause', g.cause, 'amends', g.amends, 'version', g.version) as agreement,
           s.id as "signatureId",
           jsonb_build_object('party', s.party, 'status', s.status, 'contentSha256', s.content_sha256,
             'askedAt', ${instant('s.asked_at')}, 'answeredAt', ${instant('s.answered_at')}) as signature,
           c.content
      from signature s
      join agreement g on g.institution_id = ${institutionId} and g.id = s.agreement_id
      join agreement_content c on c.institution_id = ${institutionId} and c.id = g.id
      join mobility m on m.institution_id = ${institutionId} and m.id = g.mobility_id
      join institution n on n.id = s.institution_id
      left join person_detail p on p.institution_id = ${institutionId} and p.id = m.person_id
      left join account o on o.id = m.account_id
     where s.institution_id = ${institutionId} and s.id = ${signatureId}`.execute(trx);
  return rows[0];
};
