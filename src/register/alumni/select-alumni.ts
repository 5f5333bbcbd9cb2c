import { sql, type RawBuilder } from 'kysely';
import type { AlumnusStanding } from '../../core/alumni/alumnus.ts';
import { referenceNumber } from '../../core/application/reference-number.ts';
import type { LocalizedText } from '../../core/basics/locale.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** An alumnus with the names that his readers may see; `''` for what was forgotten. */
export interface AlumnusRow extends AlumnusStanding {
  readonly institutionId: string;
  readonly id: string;
  readonly callTitle: LocalizedText;
  readonly reference: string;
  readonly participant: string;
  readonly hasConsent: boolean;
}

type Row = Omit<AlumnusRow, 'reference'> & { readonly submittedAt: string; readonly applicationId: string };

/** Alumni of one institution for whom the condition on `u` holds, the newest stay first. */
export const selectAlumni = async (
  trx: RegisterTransaction,
  institutionId: string,
  condition: RawBuilder<unknown>,
): Promise<readonly AlumnusRow[]> => {
  const { rows } = await sql<Row>`
    select u.institution_id as "institutionId", u.id, u.mobility_id as "mobilityId", u.account_id as "accountId",
           u.person_id as "personId", u.call_id as "callId", u.ended_on::text as "endedOn", u.level, u.country, u.field,
           u.group_id as "groupId", u.status, ${instant('u.opened_at')} as "openedAt", u.stopped_on::text as "stoppedOn",
           u.stop_reason as "stopReason", a.id as "applicationId", ${instant('a.submitted_at')} as "submittedAt",
           c.rules -> 'title' as "callTitle",
           coalesce(nullif(concat_ws(' ', p.given_name, p.family_name), ''), w.name, '') as participant,
           exists (select from consent k where k.institution_id = ${institutionId} and k.person_id = u.person_id
                      and k.purpose = 'follow-up' and k.withdrawn_at is null) as "hasConsent"
      from alumnus u
      join mobility m on m.institution_id = ${institutionId} and m.id = u.mobility_id
      join application a on a.institution_id = ${institutionId} and a.id = m.application_id
      join call_rules c on c.call_id = a.call_id and c.version = a.call_version
      left join person_detail p on p.institution_id = ${institutionId} and p.id = u.person_id
      left join account w on w.id = u.account_id
     where u.institution_id = ${institutionId} and ${condition}
     order by u.ended_on desc, u.id desc`.execute(trx);
  return rows.map(({ submittedAt, applicationId, ...row }) => ({
    ...row,
    reference: referenceNumber(applicationId, submittedAt),
  }));
};
