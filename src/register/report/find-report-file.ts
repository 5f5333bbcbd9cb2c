import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

interface FoundReportFile {
  readonly sha256: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly accountId: string;
  /** Of a submitted report or addition: only then others than its owner read it. */
  readonly isSubmitted: boolean;
  /** Results that it is evidence of. */
  readonly resultIds: readonly string[];
}

export const findReportFile = async (
  trx: RegisterTransaction,
  institutionId: string,
  reportId: string,
  fileId: string,
): Promise<FoundReportFile | undefined> => {
  const { rows } = await sql<FoundReportFile>`
    select f.sha256, f.name, f.media_type as "mediaType", f.bytes::int, f.account_id as "accountId",
           f.submitted_at is not null as "isSubmitted",
           array(select e.result_id from evidence e
                  where e.institution_id = ${institutionId} and e.file_id = f.id) as "resultIds"
      from report_file f
     where f.institution_id = ${institutionId} and f.id = ${fileId} and f.report_id = ${reportId}
       and f.removed_at is null`.execute(trx);
  return rows[0];
};
