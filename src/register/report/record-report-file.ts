import { sql } from 'kysely';
import type { Decided } from '../../core/basics/refusal.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import type { RegisterTransaction } from '../db.ts';
import { newId } from '../new-id.ts';
import { listReportFiles, type ReportFileRow } from './list-report-files.ts';

/** More than any report needs. */
const mostFiles = 200;

/** Write down a file that lies in the store; the same bytes in the same report are one file. */
export const recordReportFile = async (
  trx: RegisterTransaction,
  institutionId: string,
  file: {
    readonly reportId: string;
    readonly accountId: string;
    readonly sha256: string;
    readonly bytes: number;
    readonly mediaType: string;
    readonly name: string;
    readonly at: Date;
  },
): Promise<Decided<ReportFileRow>> => {
  const { reportId, accountId, sha256, bytes, mediaType, name, at } = file;
  // Held, so that two uploads of one file find each other.
  await sql`select from report where institution_id = ${institutionId} and id = ${reportId} for update`.execute(
    trx,
  );
  const known = await listReportFiles(trx, institutionId, reportId);
  const same = known.find((row) => row.sha256 === sha256);
  if (same !== undefined) return accept(same);
  if (known.length >= mostFiles) return refuse({ code: 'files-too-many', params: { most: mostFiles } });
  const id = newId('fil', at.getTime());
  await sql`
    insert into report_file (institution_id, id, report_id, account_id, sha256, bytes, media_type, name, uploaded_at)
    values (${institutionId}, ${id}, ${reportId}, ${accountId}, ${sha256}, ${bytes}, ${mediaType}, ${name}, ${at})`.execute(
    trx,
  );
  return accept({ id, name, mediaType, bytes, uploadedAt: at.toISOString(), sha256, submittedAt: null });
};
