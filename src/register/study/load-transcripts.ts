import { sql } from 'kysely';
import type { TranscriptStanding } from '../../core/study/standing/transcript-standing.ts';
import type { HeldTurn } from '../../core/study/transcript/held-turn.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** A transcript with the words and turns of its newest version, or of the one that was asked for. */
export interface LoadedTranscript {
  readonly id: string;
  readonly standing: Required<TranscriptStanding>;
  /** The version whose words and turns these are. */
  readonly version: number;
  readonly words: string;
  readonly turns: readonly HeldTurn[];
}

type Row = Required<TranscriptStanding> &
  Omit<LoadedTranscript, 'standing' | 'version'> & { readonly of: number };

/** The transcripts of a study that stand, in the order in which they were added: all, or the one with the id, and of it a version. */
export const loadTranscripts = async (
  trx: RegisterTransaction,
  institutionId: string,
  studyId: string,
  { id = null, version = null }: { readonly id?: string | null; readonly version?: number | null } = {},
): Promise<readonly LoadedTranscript[]> => {
  const { rows } = await sql<Row>`
    select t.id, t.study_id as "studyId", t.session_id as "sessionId", t.name, t.status, t.version, t.sha256, t.length,
           ${instant('t.added_at')} as "addedAt", t.added_by as "addedBy", c.version as of, c.words, c.turns
      from transcript t
      join transcript_content c
        on c.institution_id = t.institution_id and c.transcript_id = t.id
       and c.version = coalesce(${version}::integer, t.version)
     where t.institution_id = ${institutionId} and t.study_id = ${studyId} and t.status = 'stands'
       and (${id}::text is null or t.id = ${id})
     order by t.added_at, t.id`.execute(trx);
  return rows.map(({ id: own, words, turns, of, ...standing }) => ({
    id: own,
    standing,
    version: of,
    words,
    turns,
  }));
};
