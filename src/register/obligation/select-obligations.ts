import { sql, type RawBuilder } from 'kysely';
import { referenceNumber } from '../../core/application/reference-number.ts';
import type { LocalizedText } from '../../core/basics/locale.ts';
import type { ObligationStanding } from '../../core/obligation/obligation.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** An obligation with the names that its readers may see; `''` for what was forgotten. */
export interface ObligationRow extends Omit<ObligationStanding, 'personId'> {
  readonly institutionId: string;
  readonly id: string;
  readonly applicationId: string;
  readonly reference: string;
  readonly callTitle: LocalizedText;
  readonly participant: string;
  readonly ruleName: LocalizedText;
}

type Row = Omit<ObligationRow, 'reference'> & { readonly submittedAt: string };

/** Obligations for which the condition on `o` holds, latest start first; all of them without `most`. */
export const selectObligations = async (
  trx: RegisterTransaction,
  condition: RawBuilder<unknown>,
  most?: number,
): Promise<readonly ObligationRow[]> => {
  const { rows } = await sql<Row>`
    select o.institution_id as "institutionId", o.id, o.mobility_id as "mobilityId", m.application_id as "applicationId",
           o.account_id as "accountId", o.rule_id as "ruleId", o.rule_version as "ruleVersion", o.status, o.level, o.place,
           o.own_grant as "ownGrant", o.good_result as "goodResult", o.completed_on::text as "completedOn",
           o.starts_on::text as "startsOn", o.stay_months as "stayMonths", o.grant_amount::float8 as "grantAmount",
           ${instant('o.opened_at')} as "openedAt", ${instant('o.settled_at')} as "settledAt",
           ${instant('a.submitted_at')} as "submittedAt", c.rules -> 'title' as "callTitle", v.name as "ruleName",
           coalesce(nullif(concat_ws(' ', p.given_name, p.family_name), ''), w.name, '') as participant
      from obligation o
      join mobility m on m.institution_id = o.institution_id and m.id = o.mobility_id
      join application a on a.institution_id = o.institution_id and a.id = m.application_id
      join call_rules c on c.call_id = a.call_id and c.version = a.call_version
      join obligation_rule_version v on v.rule_id = o.rule_id and v.version = o.rule_version
      left join person_detail p on p.institution_id = o.institution_id and p.id = o.person_id
      left join account w on w.id = o.account_id
     where ${condition}
     order by o.starts_on desc, o.id desc ${most === undefined ? sql`` : sql`limit ${most}`}`.execute(trx);
  return rows.map(({ submittedAt, ...row }) => ({
    ...row,
    reference: referenceNumber(row.applicationId, submittedAt),
  }));
};
