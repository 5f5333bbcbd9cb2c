import type { Circumstances } from '../../basics/circumstances.ts';
import type { EntryBody } from '../../basics/entry-body.ts';
import type { Decided } from '../../basics/refusal.ts';
import { accept, refuse } from '../../basics/result.ts';
import type { StudyStanding } from '../standing/study-standing.ts';

export interface TranscriptToAdd {
  readonly study: StudyStanding | undefined;
  /** Whether the session that was named, if one was, is of the study. */
  readonly isSessionKnown: boolean;
  /** Whether all participants that were named are of the study. */
  readonly areParticipantsKnown: boolean;
  readonly doTurnsFit: boolean;
  readonly sha256: string;
  readonly length: number;
}

/** Takes a text into a study as its first version. The entry names fingerprint and length, never a word. */
export const addTranscript = (
  state: TranscriptToAdd,
  {
    studyId,
    sessionId,
    name,
  }: { readonly studyId: string; readonly sessionId: string | null; readonly name: string },
  { now, actor, newId }: Pick<Circumstances, 'now' | 'actor' | 'newId'>,
): Decided<readonly EntryBody[]> => {
  if (state.study === undefined) return refuse({ code: 'study-unknown' });
  if (state.study.status === 'closed') return refuse({ code: 'study-closed' });
  if (!state.isSessionKnown) return refuse({ code: 'study-session-unknown' });
  if (!state.areParticipantsKnown) return refuse({ code: 'study-participant-unknown' });
  if (!state.doTurnsFit) return refuse({ code: 'turns-do-not-fit' });
  const data = {
    ...{ studyId, sessionId, name: name.trim(), status: 'stands', version: 1, sha256: state.sha256 },
    ...{ length: state.length, addedAt: now, addedBy: actor },
  };
  return accept([{ kind: 'TranscriptAdded', noun: 'transcript', recordId: newId('tcr'), data }]);
};
