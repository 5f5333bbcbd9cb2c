import type { EntryBody } from '../../basics/entry-body.ts';
import type { Decided } from '../../basics/refusal.ts';
import { accept, refuse } from '../../basics/result.ts';
import type { TranscriptStanding } from '../standing/transcript-standing.ts';

/** Takes a transcript and what was coded in it out of the study's work; everything stays in the register. Not while a round codes it. */
export const removeTranscript = (
  {
    transcript,
    isInOpenRound,
  }: { readonly transcript: TranscriptStanding | undefined; readonly isInOpenRound: boolean },
  { studyId, transcriptId }: { readonly studyId: string; readonly transcriptId: string },
): Decided<readonly EntryBody[]> => {
  if (transcript?.studyId !== studyId || transcript.status !== 'stands')
    return refuse({ code: 'transcript-unknown' });
  if (isInOpenRound) return refuse({ code: 'transcript-in-round' });
  const data = { status: 'removed' };
  return accept([{ kind: 'TranscriptRemoved', noun: 'transcript', recordId: transcriptId, data }]);
};
