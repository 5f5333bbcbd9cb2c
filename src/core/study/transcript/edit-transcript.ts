import type { EntryBody } from '../../basics/entry-body.ts';
import type { Decided } from '../../basics/refusal.ts';
import { accept, refuse } from '../../basics/result.ts';
import type { StudyStanding } from '../standing/study-standing.ts';
import type { TranscriptStanding } from '../standing/transcript-standing.ts';

export interface TranscriptToEdit {
  readonly study: StudyStanding | undefined;
  readonly transcript: TranscriptStanding | undefined;
  readonly areParticipantsKnown: boolean;
  readonly isAnythingChanged: boolean;
  readonly sha256: string;
  readonly length: number;
}

/**
 * Makes the next version of a transcript of what the writer saw. Refused where another version was saved meanwhile. Codings are carried over when they
 * are read; rounds go on with the version they fixed.
 */
export const editTranscript = (
  { study, transcript, ...made }: TranscriptToEdit,
  {
    studyId,
    transcriptId,
    baseVersion,
    name,
  }: {
    readonly studyId: string;
    readonly transcriptId: string;
    readonly baseVersion: number;
    readonly name: string;
  },
): Decided<readonly EntryBody[]> => {
  if (study === undefined) return refuse({ code: 'study-unknown' });
  if (study.status === 'closed') return refuse({ code: 'study-closed' });
  if (transcript?.studyId !== studyId || transcript.status !== 'stands')
    return refuse({ code: 'transcript-unknown' });
  if (transcript.version !== baseVersion)
    return refuse({ code: 'transcript-changed', params: { version: transcript.version } });
  if (!made.areParticipantsKnown) return refuse({ code: 'study-participant-unknown' });
  if (!made.isAnythingChanged) return refuse({ code: 'transcript-unchanged' });
  const data = {
    ...{ name: name.trim(), version: baseVersion + 1, sha256: made.sha256, length: made.length },
  };
  return accept([{ kind: 'TranscriptEdited', noun: 'transcript', recordId: transcriptId, data }]);
};
