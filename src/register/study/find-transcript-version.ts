import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

/** The newest version of a transcript that stands; without its words. */
export const findTranscriptVersion = async (
  trx: RegisterTransaction,
  {
    institutionId,
    studyId,
    transcriptId,
  }: { readonly institutionId: string; readonly studyId: string; readonly transcriptId: string },
): Promise<number | undefined> => {
  const { rows } = await sql<{ version: number }>`
    select version from transcript
     where institution_id = ${institutionId} and study_id = ${studyId} and id = ${transcriptId} and status = 'stands'`.execute(
    trx,
  );
  return rows[0]?.version;
};
