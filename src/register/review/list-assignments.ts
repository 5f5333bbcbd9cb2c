import { sql } from 'kysely';
import { referenceNumber } from '../../core/application/reference-number.ts';
import type { AssignmentStatus } from '../../core/review/assignment.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** A review as the office sees it. */
interface AssignmentRow {
  readonly id: string;
  readonly institutionId: string;
  readonly applicationId: string;
  readonly reference: string;
  readonly accountId: string;
  readonly reviewer: string;
  readonly status: AssignmentStatus;
  readonly round: number;
  readonly dueOn: string;
  readonly submittedAt: string | null;
  readonly conflictKind: string | null;
  /** Points of a hundred. */
  readonly total: number | null;
}

/** All reviews of a call; read across all institutions. */
export const listAssignments = async (
  trx: RegisterTransaction,
  callId: string,
): Promise<readonly AssignmentRow[]> => {
  const { rows } = await sql<Omit<AssignmentRow, 'reference'> & { appliedAt: string }>`
    select a.id, a.institution_id as "institutionId", a.application_id as "applicationId",
           ${instant('n.submitted_at')} as "appliedAt", a.account_id as "accountId", coalesce(o.name, '') as reviewer,
           a.status, a.round, a.due_on::text as "dueOn", ${instant('a.submitted_at')} as "submittedAt",
           a.conflict_kind as "conflictKind", a.total
      from review_assignment a
      join application n on n.institution_id = a.institution_id and n.id = a.application_id
      left join account o on o.id = a.account_id
     where a.call_id = ${callId}
     order by a.application_id, a.round, a.id`.execute(trx);
  return rows.map(({ appliedAt, total, ...row }) => ({
    ...row,
    reference: referenceNumber(row.applicationId, appliedAt),
    total: total === null ? null : total / 100,
  }));
};
