import { sql, type RawBuilder } from 'kysely';
import { referenceNumber } from '../../core/application/reference-number.ts';
import type { LocalizedText } from '../../core/basics/locale.ts';
import type { ReportStatus } from '../../core/report/report.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** A report in a list. */
export interface ReportRow {
  readonly institutionId: string;
  readonly id: string;
  readonly mobilityId: string;
  readonly callId: string;
  readonly callTitle: LocalizedText;
  readonly reference: string;
  readonly accountId: string;
  readonly participant: string;
  readonly status: ReportStatus;
  readonly askedAt: string;
  readonly dueOn: string;
  readonly submittedAt: string | null;
  readonly tasks: number;
  readonly verified: number;
  readonly recognitionsAsked: number;
}

type Row = Omit<ReportRow, 'reference'> & {
  readonly applicationId: string;
  readonly appliedAt: string;
};

/** Reports of one institution for which the condition on `r` holds, due last first. */
export const selectReports = async (
  trx: RegisterTransaction,
  institutionId: string,
  condition: RawBuilder<unknown>,
  most?: number,
): Promise<readonly ReportRow[]> => {
  const { rows } = await sql<Row>`
    select r.institution_id as "institutionId", r.id, r.mobility_id as "mobilityId", r.call_id as "callId",
           c.rules -> 'title' as "callTitle", a.id as "applicationId", ${instant('a.submitted_at')} as "appliedAt",
           r.account_id as "accountId", r.status, ${instant('r.asked_at')} as "askedAt", r.due_on::text as "dueOn",
           ${instant('r.submitted_at')} as "submittedAt",
           coalesce(nullif(concat_ws(' ', p.given_name, p.family_name), ''), o.name, '') as participant,
           (select count(*)::int from ledger_task l where l.institution_id = ${institutionId}
               and l.mobility_id = r.mobility_id) as tasks,
           (select count(*)::int from ledger_task l where l.institution_id = ${institutionId}
               and l.mobility_id = r.mobility_id and l.state = 'verified') as verified,
           (select count(*)::int from recognition g where g.institution_id = ${institutionId}
               and g.report_id = r.id and g.status = 'asked') as "recognitionsAsked"
      from report r
      join mobility m on m.institution_id = ${institutionId} and m.id = r.mobility_id
      join application a on a.institution_id = ${institutionId} and a.id = m.application_id
      join call_rules c on c.call_id = a.call_id and c.version = a.call_version
      left join person_detail p on p.institution_id = ${institutionId} and p.id = m.person_id
      left join account o on o.id = r.account_id
     where r.institution_id = ${institutionId} and ${condition}
     order by r.due_on desc, r.id desc ${most === undefined ? sql`` : sql`limit ${most}`}`.execute(trx);
  return rows.map(({ applicationId, appliedAt, ...row }) => ({
    ...row,
    reference: referenceNumber(applicationId, appliedAt),
  }));
};
