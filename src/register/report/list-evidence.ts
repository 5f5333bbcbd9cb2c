import { sql } from 'kysely';
import type { EvidenceKind } from '../../core/report/evidence-kinds.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** Evidence of a result as it was submitted; `fileId` is `null` where there is no file or it was erased. */
interface EvidenceRow {
  readonly resultId: string;
  readonly position: number;
  readonly kind: EvidenceKind;
  readonly value: string;
  readonly note: string;
  readonly fileSha256: string | null;
  readonly fileId: string | null;
  readonly fileName: string | null;
  readonly capturedAt: string | null;
  readonly additionId: string | null;
}

/** Of these results, by result and place. */
export const listEvidence = async (
  trx: RegisterTransaction,
  institutionId: string,
  resultIds: readonly string[],
): Promise<readonly EvidenceRow[]> => {
  const { rows } = await sql<EvidenceRow>`
    select e.result_id as "resultId", e.position, e.kind, e.value, e.note, e.file_sha256 as "fileSha256",
           f.id as "fileId", f.name as "fileName", ${instant('e.captured_at')} as "capturedAt",
           e.addition_id as "additionId"
      from evidence e
      left join report_file f on f.institution_id = ${institutionId} and f.id = e.file_id and f.removed_at is null
     where e.institution_id = ${institutionId} and e.result_id = any(${resultIds})
     order by e.result_id, e.position`.execute(trx);
  return rows;
};
