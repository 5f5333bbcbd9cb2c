import { sql } from 'kysely';
import type { EvidenceItem } from '../../core/report/report-sections.ts';
import type { RegisterTransaction } from '../db.ts';
import type { ReportFileRow } from './list-report-files.ts';

/** Fix evidence of one result: the fingerprints of files and saved copies are kept from now on, whatever becomes of the web. */
export const saveEvidence = async (
  trx: RegisterTransaction,
  institutionId: string,
  {
    resultId,
    items,
    fileOf,
    from,
    additionId,
    at,
  }: {
    readonly resultId: string;
    readonly items: readonly EvidenceItem[];
    readonly fileOf: ReadonlyMap<string, ReportFileRow>;
    /** Place of the first one. */
    readonly from: number;
    readonly additionId: string | null;
    readonly at: string;
  },
): Promise<void> => {
  const rows = items.map(({ kind, value, note, fileId }, index) => {
    const file = fileOf.get(fileId ?? '');
    return {
      id: `${resultId}.${from + index}`,
      position: from + index,
      kind,
      value: value.trim(),
      note: note.trim(),
      fileId: file?.id ?? null,
      fileSha256: file?.sha256 ?? null,
      capturedAt: file?.uploadedAt ?? null,
    };
  });
  if (rows.length === 0) return;
  await sql`
    insert into evidence (institution_id, id, result_id, position, kind, value, note, file_id, file_sha256, captured_at,
                          addition_id)
    select ${institutionId}, e.id, ${resultId}, e.position, e.kind, e.value, e.note, e."fileId", e."fileSha256",
           e."capturedAt", ${additionId}
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as e (id text, position integer, kind text, value text,
           note text, "fileId" text, "fileSha256" text, "capturedAt" timestamptz)`.execute(trx);
  await sql`
    update report_file set submitted_at = coalesce(submitted_at, ${at}::timestamptz)
     where institution_id = ${institutionId}
       and id = any(${rows.flatMap(({ fileId }) => (fileId === null ? [] : [fileId]))})`.execute(trx);
};
