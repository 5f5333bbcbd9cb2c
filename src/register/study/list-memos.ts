import { sql } from 'kysely';
import type { StudyMemoStanding } from '../../core/study/standing/transcript-standing.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** A memo that stands, with its newest words and the name of its writer. */
export type MemoRow = Required<StudyMemoStanding> & {
  readonly id: string;
  readonly words: string;
  /** Null where the account was erased since. */
  readonly writer: string | null;
};

/**
 * The memos of a study, newest first: all, or those on passages of one transcript. While a round is open its coders do not see what the others wrote
 * about its transcripts: a memo would tell what a coding may not. `all`: for the program itself.
 */
export const listMemos = async (
  trx: RegisterTransaction,
  institutionId: string,
  studyId: string,
  { reader, transcriptId = null }: { readonly reader: string; readonly transcriptId?: string | null },
): Promise<readonly MemoRow[]> => {
  const { rows } = await sql<MemoRow>`
    select m.id, m.study_id as "studyId", m.target, m.target_id as "targetId",
           m.transcript_version as "transcriptVersion", m.start_point as "startPoint", m.end_point as "endPoint",
           m.version, m.sha256, m.written_by as "writtenBy", ${instant('m.written_at')} as "writtenAt", m.status,
           c.words, w.name as writer
      from study_memo m
      join study_memo_content c
        on c.institution_id = m.institution_id and c.memo_id = m.id and c.version = m.version
      left join account w on w.id = m.written_by
     where m.institution_id = ${institutionId} and m.study_id = ${studyId} and m.status = 'stands'
       and (${transcriptId}::text is null or (m.target = 'passage' and m.target_id = ${transcriptId}))
       and (m.written_by = ${reader} or ${reader} = 'all' or not exists (
             select 1 from coding_round r
              where r.institution_id = m.institution_id and r.study_id = m.study_id and r.status = 'open'
                and m.target in ('passage', 'transcript') and m.written_at >= r.opened_at
                and r.transcripts @> jsonb_build_array(jsonb_build_object('id', m.target_id))
                and r.coders @> jsonb_build_array(m.written_by)))
     order by m.written_at desc, m.id desc`.execute(trx);
  return rows;
};
