import { sql } from 'kysely';
import type { ReportStatus } from '../../core/report/report.ts';
import type { RegisterTransaction } from '../db.ts';
import { selectReports, type ReportRow } from './select-reports.ts';

/** What is shown of the reports; `before` is the cursor of the page before. */
interface ReportFilter {
  readonly call?: string | undefined;
  readonly status?: ReportStatus | 'overdue' | undefined;
  readonly before?: string | undefined;
  readonly size: number;
}

const cursorForm = /^(\d{4}-\d{2}-\d{2})_([a-z]{3}_[0-9a-f-]{36})$/;

/** A page of the reports, due last first, where the next page begins, and how many there are of each sort. */
export const listReports = async (
  trx: RegisterTransaction,
  institutionId: string,
  { call, status, before, size }: ReportFilter,
  today: string,
): Promise<{
  readonly reports: readonly ReportRow[];
  readonly next: string | null;
  readonly counts: { readonly asked: number; readonly overdue: number; readonly submitted: number };
}> => {
  const [, due, id] = cursorForm.exec(before ?? '') ?? [];
  const ofCall = call === undefined ? sql`true` : sql`r.call_id = ${call}`;
  const overdue = sql`(r.status = 'asked' and r.due_on < ${today}::date)`;
  const ofStatus =
    status === undefined ? sql`true` : status === 'overdue' ? overdue : sql`r.status = ${status}`;
  const after =
    due === undefined || id === undefined ? sql`true` : sql`(r.due_on, r.id) < (${due}::date, ${id})`;
  const found = await selectReports(
    trx,
    institutionId,
    sql`${ofCall} and ${ofStatus} and ${after}`,
    size + 1,
  );
  const { rows } = await sql<{ asked: number; overdue: number; submitted: number }>`
    select count(*) filter (where r.status = 'asked')::int as asked, count(*) filter (where ${overdue})::int as overdue,
           count(*) filter (where r.status = 'submitted')::int as submitted
      from report r where r.institution_id = ${institutionId} and ${ofCall}`.execute(trx);
  const reports = found.slice(0, size);
  const last = reports.at(-1);
  return {
    reports,
    next: found.length > size && last !== undefined ? `${last.dueOn}_${last.id}` : null,
    counts: rows[0] ?? { asked: 0, overdue: 0, submitted: 0 },
  };
};
