import type { Client } from 'pg';
import { newId } from '../../src/register/new-id.ts';

/** What hangs on a stay of somebody: everything that an endpoint may name. */
export interface StayRecords {
  readonly costLineId: string;
  readonly milestoneId: string;
  readonly safetyReportId: string;
}

interface Stay {
  readonly accountId: string;
  readonly mobilityId: string;
  readonly groupId: string;
  readonly universityTaskId: string;
}

/** Give a stay a cost, a contact, a reported danger, and a milestone of its group that was claimed. */
export const placeStayRecords = async (
  client: Client,
  institutionId: string,
  { accountId, mobilityId, groupId, universityTaskId }: Stay,
): Promise<StayRecords> => {
  const put = async (statement: string, values: readonly unknown[]): Promise<void> => {
    await client.query(statement, [institutionId, ...values]);
  };
  const [costLineId, milestoneId, safetyReportId] = [newId('cst'), newId('mil'), newId('saf')];
  await put(
    `insert into cost_line (institution_id, id, mobility_id, kind, paid_by, currency, planned, planned_rate,
                            planned_rate_on, recorded_at)
     values ($1, $2, $3, 'travel', 'grant', 'EUR', 45000, '612.5', '2026-08-01', now())`,
    [costLineId, mobilityId],
  );
  await put(
    `insert into emergency_contact (institution_id, id, name, relation, phone, email, own_phone, own_address, written_at)
     values ($1, $2, 'Contact', 'parent', '+77010000000', '', '', '', now())`,
    [mobilityId],
  );
  await put(
    `insert into safety_report (institution_id, id, mobility_id, account_id, status, reported_at)
     values ($1, $2, $3, $4, 'open', now())`,
    [safetyReportId, mobilityId, accountId],
  );
  await put(
    `insert into safety_report_text (institution_id, id, danger, whereabouts, reach) values ($1, $2, 'danger', '', '')`,
    [safetyReportId],
  );
  await put(
    `insert into milestone (institution_id, id, group_id, university_task_id, university_task_version, position, due_on,
                            amount, status, claimed_at)
     values ($1, $2, $3, $4, 1, 0, '2026-12-01', 500000, 'claimed', now())`,
    [milestoneId, groupId, universityTaskId],
  );
  await put(
    `insert into milestone_claim (institution_id, id, account_id, claim) values ($1, $2, $3, 'claim')`,
    [milestoneId, accountId],
  );
  return { costLineId, milestoneId, safetyReportId };
};
