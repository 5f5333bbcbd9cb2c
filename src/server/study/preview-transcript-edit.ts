import type { AnswerFor } from '../api/api-parts.ts';
import type { previewTranscriptEdit } from '../../contract/study-transcript.ts';
import type { Decided } from '../../core/basics/refusal.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { applyEdits } from '../../core/study/transcript/apply-edits.ts';
import { carryPassages } from '../../core/study/transcript/carry-passages.ts';
import { carryTurns } from '../../core/study/transcript/carry-turns.ts';
import { editsOfTyped } from '../../core/study/transcript/edits-of-typed.ts';
import { codePoints } from '../../core/study/project/code-points.ts';
import type { RegisterTransaction } from '../../register/db.ts';
import { loadCodes } from '../../register/study/load-codes.ts';
import { loadSheets } from '../../register/study/load-sheets.ts';
import { loadTranscripts } from '../../register/study/load-transcripts.ts';

/** More than anybody looks through before saving. */
const mostShown = 100;
/** Code points of a passage that are shown. */
const quoteLength = 300;

/** What an edit would do to the codings that the reader may see. Sheets of rounds stay with the version that their round fixed. */
export const previewEdit = async (
  trx: RegisterTransaction,
  asked: {
    readonly institutionId: string;
    readonly studyId: string;
    readonly transcriptId: string;
    readonly baseVersion: number;
    readonly words: string;
    readonly reader: string;
  },
): Promise<Decided<AnswerFor<typeof previewTranscriptEdit>>> => {
  const { institutionId, studyId, transcriptId, baseVersion, reader } = asked;
  const [stored] = await loadTranscripts(trx, institutionId, studyId, { id: transcriptId });
  if (stored === undefined) return refuse({ code: 'transcript-unknown' });
  if (stored.version !== baseVersion)
    return refuse({ code: 'transcript-changed', params: { version: stored.version } });
  const edits = editsOfTyped(stored.words, asked.words);
  const after = applyEdits(stored.words, edits);
  const [placesBefore, placesAfter] = [codePoints(stored.words), codePoints(after)];
  const carry = carryPassages(edits);
  const names = new Map(
    (await loadCodes(trx, institutionId, studyId, { alsoRemoved: true })).map(({ id, content }) => [
      id,
      content.name,
    ]),
  );
  const sheets = await loadSheets(trx, institutionId, studyId, { reader, transcriptId });
  const shown = sheets.flatMap(({ coder, codings }) =>
    codings.filter(({ isWhole }) => !isWhole).map((coding) => ({ coder, ...coding, moved: carry(coding) })),
  );
  const lost = shown.filter(({ moved }) => moved === undefined);
  const changed = shown.filter(({ moved }) => moved?.isChanged === true);
  const cut = (places: typeof placesBefore, { start, end }: { start: number; end: number }): string =>
    places.slice(start, Math.min(end, start + quoteLength));
  return accept({
    ...{ edits: edits.length, codings: shown.length, changed: changed.length, lost: lost.length },
    turns: carryTurns({ before: stored.words, after, edits }, stored.turns, []).length,
    turnsBefore: stored.turns.length,
    touched: [...lost, ...changed].slice(0, mostShown).map(({ id, codeId, coder, moved, start, end }) => ({
      ...{ codingId: id, code: names.get(codeId) ?? '', coder },
      before: cut(placesBefore, { start, end }),
      after: moved === undefined ? null : cut(placesAfter, moved),
    })),
  });
};
