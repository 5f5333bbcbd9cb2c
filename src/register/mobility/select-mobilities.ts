import { sql, type RawBuilder } from 'kysely';
import { referenceNumber } from '../../core/application/reference-number.ts';
import type { LocalizedText } from '../../core/basics/locale.ts';
import type { MobilityStanding } from '../../core/mobility/mobility.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** A stay with the names that its readers may see; `''` for what was forgotten. */
export interface MobilityRow extends Omit<MobilityStanding, 'awardId' | 'personId' | 'safetyAccountId'> {
  readonly institutionId: string;
  readonly id: string;
  readonly reference: string;
  readonly callTitle: LocalizedText;
  readonly participant: string;
  readonly hostName: string;
}

type Row = Omit<MobilityRow, 'reference'> & { readonly submittedAt: string };

/** Stays of one institution for which the condition on `m` holds, latest planned end first; all of them without `most`. */
export const selectMobilities = async (
  trx: RegisterTransaction,
  institutionId: string,
  condition: RawBuilder<unknown>,
  most?: number,
): Promise<readonly MobilityRow[]> => {
  const { rows } = await sql<Row>`
    select m.institution_id as "institutionId", m.id, m.call_id as "callId", m.application_id as "applicationId",
           m.account_id as "accountId", m.group_id as "groupId", m.status, m.level, m.region_id as "regionId",
           m.grant_amount::float8 as "grantAmount", m.country, m.host_id as "hostId",
           m.planned_start::text as "plannedStart", m.planned_end::text as "plannedEnd",
           m.agreement_version as "agreementVersion", m.departed_on::text as "departedOn",
           m.arrived_on::text as "arrivedOn", m.returned_on::text as "returnedOn", m.end_reason as "endReason",
           ${instant('m.opened_at')} as "openedAt", ${instant('a.submitted_at')} as "submittedAt",
           r.rules -> 'title' as "callTitle", coalesce(nullif(w.content -> 'host' ->> 'name', ''), h.name, c.host_name, '') as "hostName",
           coalesce(nullif(concat_ws(' ', p.given_name, p.family_name), ''), o.name, '') as participant
      from mobility m
      join application a on a.institution_id = ${institutionId} and a.id = m.application_id
      join call_rules r on r.call_id = a.call_id and r.version = a.call_version
      left join host h on h.id = m.host_id
      left join agreement g on g.institution_id = ${institutionId} and g.mobility_id = m.id and g.version = m.agreement_version
      left join agreement_content w on w.institution_id = ${institutionId} and w.id = g.id
      left join choice c on c.institution_id = ${institutionId} and c.application_id = m.application_id and c.rank = 1
      left join person_detail p on p.institution_id = ${institutionId} and p.id = m.person_id
      left join account o on o.id = m.account_id
     where m.institution_id = ${institutionId} and ${condition}
     order by m.planned_end desc, m.id desc ${most === undefined ? sql`` : sql`limit ${most}`}`.execute(trx);
  return rows.map(({ submittedAt, ...row }) => ({
    ...row,
    reference: referenceNumber(row.applicationId, submittedAt),
  }));
};
