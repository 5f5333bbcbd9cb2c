import { codePoints } from '../../core/study/project/code-points.ts';
import type { StudySessionStanding } from '../../core/study/standing/session-standing.ts';
import type { StudyStanding } from '../../core/study/standing/study-standing.ts';
import { addTranscript, type TranscriptToAdd } from '../../core/study/transcript/add-transcript.ts';
import {
  prepareTranscript,
  type PreparedTranscript,
  type SpeakerLabel,
} from '../../core/study/transcript/prepare-transcript.ts';
import type { Turn } from '../../core/study/transcript/transcript.ts';
import { turnsFit } from '../../core/study/transcript/turns-fit.ts';
import type { Command } from '../command.ts';
import { sha256 } from '../sha256.ts';
import { findStanding } from '../standing.ts';
import { listPseudonyms } from './list-pseudonyms.ts';
import { loadPseudonymKey } from './load-pseudonym-key.ts';
import { saveTranscriptVersion } from './save-transcript-version.ts';

interface AddTranscriptInput {
  readonly studyId: string;
  readonly sessionId: string | null;
  readonly name: string;
  readonly words: string;
  readonly turns: readonly Turn[];
  readonly speakers: readonly SpeakerLabel[];
  /** With the key, which the caller has asked the permission for. */
  readonly hideNames: boolean;
}

interface State extends TranscriptToAdd {
  readonly prepared: PreparedTranscript;
}

/** Take a text into a study; with the key, names are replaced before anything of it is kept. */
export const addTranscriptCommand: Command<
  AddTranscriptInput,
  State,
  { readonly id: string; readonly hidden: number }
> = {
  name: 'add-transcript',
  load: async (place, { studyId, sessionId, words, turns, speakers, hideNames }) => {
    const { trx, institutionId } = place;
    const study = await findStanding<StudyStanding>(trx, 'study', institutionId, studyId);
    const session =
      sessionId === null
        ? undefined
        : await findStanding<StudySessionStanding>(trx, 'study-session', institutionId, sessionId);
    const pseudonyms = new Map(
      (await listPseudonyms(trx, institutionId, studyId)).map(({ id, pseudonym }) => [id, pseudonym]),
    );
    const doTurnsFit = turnsFit(turns, codePoints(words).length);
    const prepared = prepareTranscript(
      words,
      doTurnsFit ? turns : [],
      speakers.map((speaker) => ({
        ...speaker,
        pseudonym: speaker.participantId === null ? null : (pseudonyms.get(speaker.participantId) ?? null),
      })),
      hideNames ? await loadPseudonymKey(place, studyId) : undefined,
    );
    return {
      study,
      isSessionKnown: sessionId === null || session?.studyId === studyId,
      areParticipantsKnown: speakers.every(
        ({ participantId }) => participantId === null || pseudonyms.has(participantId),
      ),
      doTurnsFit,
      sha256: sha256(prepared.words),
      length: codePoints(prepared.words).length,
      prepared,
    };
  },
  decide: addTranscript,
  save: async (place, { entries, state: { prepared } }) => {
    const transcriptId = entries[0]?.recordId ?? '';
    const { words, turns } = prepared;
    await saveTranscriptVersion(place, { transcriptId, version: 1, words, turns, edits: null });
  },
  answer: ([entry], { prepared }) => ({ id: entry?.recordId ?? '', hidden: prepared.hidden }),
};
