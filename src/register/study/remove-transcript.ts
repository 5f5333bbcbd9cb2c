import { sql } from 'kysely';
import type { TranscriptStanding } from '../../core/study/standing/transcript-standing.ts';
import { removeTranscript } from '../../core/study/transcript/remove-transcript.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';

/** Take a transcript out of the study's work. */
export const removeTranscriptCommand: Command<
  { readonly studyId: string; readonly transcriptId: string },
  { readonly transcript: TranscriptStanding | undefined; readonly isInOpenRound: boolean },
  { readonly id: string }
> = {
  name: 'remove-transcript',
  load: async ({ trx, institutionId }, { studyId, transcriptId }) => {
    const { rows } = await sql`
      select id from coding_round
       where institution_id = ${institutionId} and study_id = ${studyId} and status <> 'settled'
         and transcripts @> ${JSON.stringify([{ id: transcriptId }])}::jsonb`.execute(trx);
    return {
      transcript: await findStanding<TranscriptStanding>(trx, 'transcript', institutionId, transcriptId),
      isInOpenRound: rows.length > 0,
    };
  },
  decide: removeTranscript,
  answer: (_entries, _state, { transcriptId }) => ({ id: transcriptId }),
};
