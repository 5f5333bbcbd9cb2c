import { canonicalJson } from '../../core/basics/canonical-json.ts';
import { codePoints } from '../../core/study/project/code-points.ts';
import type { StudyStanding } from '../../core/study/standing/study-standing.ts';
import type { TranscriptStanding } from '../../core/study/standing/transcript-standing.ts';
import { applyEdits } from '../../core/study/transcript/apply-edits.ts';
import { carryTurns } from '../../core/study/transcript/carry-turns.ts';
import { editTranscript, type TranscriptToEdit } from '../../core/study/transcript/edit-transcript.ts';
import { editsOfTyped } from '../../core/study/transcript/edits-of-typed.ts';
import type { HeldTurn } from '../../core/study/transcript/held-turn.ts';
import type { SpeakerLabel } from '../../core/study/transcript/prepare-transcript.ts';
import type { TextEdit } from '../../core/study/transcript/text-edit.ts';
import type { Command } from '../command.ts';
import { sha256 } from '../sha256.ts';
import { findStanding } from '../standing.ts';
import { listPseudonyms } from './list-pseudonyms.ts';
import { loadTranscripts } from './load-transcripts.ts';
import { saveTranscriptVersion } from './save-transcript-version.ts';

interface EditTranscriptInput {
  readonly studyId: string;
  readonly transcriptId: string;
  readonly baseVersion: number;
  readonly name: string;
  readonly words: string;
  readonly speakers: readonly SpeakerLabel[];
}

/** The database gives the members of a turn back in an order of its own. */
const print = (turns: readonly HeldTurn[]): string => canonicalJson(turns.map((turn) => ({ ...turn })));

interface State extends TranscriptToEdit {
  readonly words: string;
  readonly turns: readonly HeldTurn[];
  readonly edits: readonly TextEdit[];
}

/** Make the next version of a transcript; the edits that made it are kept, since codings are carried over by them. */
export const editTranscriptCommand: Command<EditTranscriptInput, State, { readonly version: number }> = {
  name: 'edit-transcript',
  load: async ({ trx, institutionId }, { studyId, transcriptId, name, words: typed, speakers }) => {
    const study = await findStanding<StudyStanding>(trx, 'study', institutionId, studyId);
    const transcript = await findStanding<TranscriptStanding>(trx, 'transcript', institutionId, transcriptId);
    const [stored] = await loadTranscripts(trx, institutionId, studyId, { id: transcriptId });
    const before = stored?.words ?? '';
    const edits = editsOfTyped(before, typed);
    const words = applyEdits(before, edits);
    const turns = carryTurns({ before, after: words, edits }, stored?.turns ?? [], speakers);
    const known = new Set((await listPseudonyms(trx, institutionId, studyId)).map(({ id }) => id));
    return {
      study,
      transcript,
      areParticipantsKnown: speakers.every(
        ({ participantId }) => participantId === null || known.has(participantId),
      ),
      isAnythingChanged:
        edits.length > 0 || name.trim() !== transcript?.name || print(turns) !== print(stored?.turns ?? []),
      sha256: sha256(words),
      length: codePoints(words).length,
      ...{ words, turns, edits },
    };
  },
  decide: editTranscript,
  save: async (place, { input: { transcriptId, baseVersion }, state: { words, turns, edits } }) =>
    saveTranscriptVersion(place, { transcriptId, version: baseVersion + 1, words, turns, edits }),
  answer: (_entries, _state, { baseVersion }) => ({ version: baseVersion + 1 }),
};
