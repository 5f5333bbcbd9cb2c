import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** A file of a report as its owner sees it. */
export interface ReportFileRow {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly uploadedAt: string;
  readonly sha256: string;
  readonly submittedAt: string | null;
}

/** The files of a report that are there, in the order of their coming. */
export const listReportFiles = async (
  trx: RegisterTransaction,
  institutionId: string,
  reportId: string,
): Promise<readonly ReportFileRow[]> => {
  const { rows } = await sql<ReportFileRow>`
    select id, name, media_type as "mediaType", bytes::int, ${instant('uploaded_at')} as "uploadedAt", sha256,
           ${instant('submitted_at')} as "submittedAt"
      from report_file
     where institution_id = ${institutionId} and report_id = ${reportId} and removed_at is null
     order by id`.execute(trx);
  return rows;
};
