import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import { listReportFiles } from './list-report-files.ts';
import { readReport } from './read-report.ts';

/** The reports of an account in one institution as their owner may read them, and the files that were uploaded for them. */
export const collectOwnReports = async (
  trx: RegisterTransaction,
  institutionId: string,
  accountId: string,
): Promise<{ readonly reports: readonly object[]; readonly files: readonly object[] }> => {
  const { rows } = await sql<{ id: string }>`
    select id from report where institution_id = ${institutionId} and account_id = ${accountId} order by id`.execute(
    trx,
  );
  const reports: object[] = [];
  const files: object[] = [];
  for (const { id } of rows) {
    const report = await readReport(trx, institutionId, id, true);
    if (report !== undefined) reports.push(report);
    files.push(
      ...(await listReportFiles(trx, institutionId, id)).map((file) => ({
        institutionId,
        reportId: id,
        ...file,
      })),
    );
  }
  return { reports, files };
};
