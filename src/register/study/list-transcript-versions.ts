import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** One version of a transcript, without its words. */
interface TranscriptVersionRow {
  readonly version: number;
  /** Places that were changed since the version before; null for the first. */
  readonly edits: number | null;
  readonly writtenAt: string;
  readonly writtenBy: string | null;
}

/** The versions of a transcript, newest first. */
export const listTranscriptVersions = async (
  trx: RegisterTransaction,
  institutionId: string,
  transcriptId: string,
): Promise<readonly TranscriptVersionRow[]> => {
  const { rows } = await sql<TranscriptVersionRow>`
    select c.version, jsonb_array_length(c.edits) as edits, ${instant('c.written_at')} as "writtenAt", w.name as "writtenBy"
      from transcript_content c left join account w on w.id = c.written_by
     where c.institution_id = ${institutionId} and c.transcript_id = ${transcriptId}
     order by c.version desc`.execute(trx);
  return rows;
};
