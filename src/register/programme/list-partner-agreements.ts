import { sql } from 'kysely';
import type { PartnerAgreementStanding } from '../../core/programme/partner.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

interface PartnerAgreementRow extends PartnerAgreementStanding {
  readonly id: string;
  readonly hostName: string;
  readonly country: string;
}

/** Agreements of a university, the soonest to expire first, those that were ended last. */
export const listPartnerAgreements = async (
  trx: RegisterTransaction,
  institutionId: string,
): Promise<readonly PartnerAgreementRow[]> => {
  const { rows } = await sql<PartnerAgreementRow>`
    select a.id, a.host_id as "hostId", h.name as "hostName", h.country, a.number, a.places,
           a.valid_from::text as "validFrom", a.valid_to::text as "validTo", ${instant('a.ended_at')} as "endedAt"
      from partner_agreement a join host h on h.id = a.host_id
     where a.institution_id = ${institutionId}
     order by a.ended_at is not null, a.valid_to, a.id`.execute(trx);
  return rows;
};
