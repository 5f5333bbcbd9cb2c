import { sql } from 'kysely';
import type { VersionEdits } from '../../core/study/coding/carry-codings.ts';
import type { TextEdit } from '../../core/study/transcript/text-edit.ts';
import type { RegisterTransaction } from '../db.ts';

/** The edits between the versions of transcripts, by transcript; none for one that was never edited. */
export const loadVersionEdits = async (
  trx: RegisterTransaction,
  institutionId: string,
  transcriptIds: readonly string[],
): Promise<ReadonlyMap<string, VersionEdits>> => {
  const { rows } = await sql<{ transcriptId: string; version: number; edits: readonly TextEdit[] }>`
    select transcript_id as "transcriptId", version, edits from transcript_content
     where institution_id = ${institutionId} and transcript_id = any(${[...transcriptIds]})
       and version > 1 and edits is not null
     order by transcript_id, version`.execute(trx);
  return Map.groupBy(rows, ({ transcriptId }) => transcriptId);
};
