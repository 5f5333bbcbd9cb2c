import { sql } from 'kysely';
import type { Decided } from '../../core/basics/refusal.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import type { RegisterTransaction } from '../db.ts';

/** Remove a file that was not submitted; one that was stays for ever. Removed twice it is removed once. */
export const removeReportFile = async (
  trx: RegisterTransaction,
  institutionId: string,
  { reportId, fileId, at }: { readonly reportId: string; readonly fileId: string; readonly at: Date },
): Promise<Decided<{ readonly removed: boolean }>> => {
  // Waits for a submission that is under way: what it names is there.
  await sql`select from report where institution_id = ${institutionId} and id = ${reportId} for update`.execute(
    trx,
  );
  const { rows } = await sql<{ isSubmitted: boolean; isRemoved: boolean }>`
    select submitted_at is not null as "isSubmitted", removed_at is not null as "isRemoved" from report_file
     where institution_id = ${institutionId} and id = ${fileId} and report_id = ${reportId} for update`.execute(
    trx,
  );
  const [file] = rows;
  if (file === undefined) return refuse({ code: 'file-unknown' });
  if (file.isSubmitted) return refuse({ code: 'report-is-fixed' });
  await sql`
    update report_file set removed_at = ${at}, name = ''
     where institution_id = ${institutionId} and id = ${fileId} and removed_at is null`.execute(trx);
  return accept({ removed: !file.isRemoved });
};
