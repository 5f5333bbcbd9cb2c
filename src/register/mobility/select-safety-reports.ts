import { sql, type RawBuilder } from 'kysely';
import type { SafetyStatus } from '../../core/mobility/safety-report.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

export interface SafetyReportRow {
  readonly institutionId: string;
  readonly id: string;
  readonly mobilityId: string;
  readonly accountId: string;
  readonly toAccountId: string | null;
  readonly status: SafetyStatus;
  readonly reportedAt: string;
  readonly answeredAt: string | null;
  readonly closedAt: string | null;
  readonly participant: string;
  readonly country: string;
  /** `null` after they were forgotten. */
  readonly danger: string | null;
  readonly whereabouts: string | null;
  readonly reach: string | null;
  readonly answer: string | null;
}

/** Reports of danger of one institution for which the condition on `s` holds, oldest first, with their words. */
export const selectSafetyReports = async (
  trx: RegisterTransaction,
  institutionId: string,
  condition: RawBuilder<unknown>,
): Promise<readonly SafetyReportRow[]> => {
  const { rows } = await sql<SafetyReportRow>`
    select s.institution_id as "institutionId", s.id, s.mobility_id as "mobilityId", s.account_id as "accountId",
           s.to_account_id as "toAccountId", s.status, ${instant('s.reported_at')} as "reportedAt",
           ${instant('s.answered_at')} as "answeredAt", ${instant('s.closed_at')} as "closedAt", m.country,
           coalesce(nullif(concat_ws(' ', p.given_name, p.family_name), ''), o.name, '') as participant,
           t.danger, t.whereabouts, t.reach, t.answer
      from safety_report s
      join mobility m on m.institution_id = ${institutionId} and m.id = s.mobility_id
      left join person_detail p on p.institution_id = ${institutionId} and p.id = m.person_id
      left join account o on o.id = s.account_id
      left join safety_report_text t on t.institution_id = ${institutionId} and t.id = s.id
     where s.institution_id = ${institutionId} and ${condition}
     order by s.reported_at, s.id`.execute(trx);
  return rows;
};
