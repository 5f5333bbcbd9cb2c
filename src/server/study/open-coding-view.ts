import type { openCoding } from '../../contract/study-coding.ts';
import type { Decided } from '../../core/basics/refusal.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import type { RegisterTransaction } from '../../register/db.ts';
import { findCodingRound } from '../../register/study/find-coding-round.ts';
import { findStudy } from '../../register/study/find-study.ts';
import { listMemos } from '../../register/study/list-memos.ts';
import { listPseudonyms } from '../../register/study/list-pseudonyms.ts';
import { loadCodes } from '../../register/study/load-codes.ts';
import { loadSheets } from '../../register/study/load-sheets.ts';
import { loadTranscripts } from '../../register/study/load-transcripts.ts';
import { loadVersionEdits } from '../../register/study/load-version-edits.ts';
import type { AnswerFor } from '../api/api-parts.ts';
import { studyCodingViews } from '../views/study-coding.ts';

const { sheetOf, codeOf, passageMemosOf } = studyCodingViews;

/** A transcript as its coder opens it: the newest version, or in a round the one that was fixed, with the sheets the reader may see. */
export const openCodingView = async (
  trx: RegisterTransaction,
  asked: {
    readonly institutionId: string;
    readonly studyId: string;
    readonly transcriptId: string;
    readonly roundId: string | null;
    readonly reader: string;
  },
): Promise<Decided<AnswerFor<typeof openCoding>>> => {
  const { institutionId, studyId, transcriptId, roundId, reader } = asked;
  const study = await findStudy(trx, institutionId, studyId);
  const round = roundId === null ? undefined : await findCodingRound(trx, institutionId, studyId, roundId);
  if (roundId !== null && round === undefined) return refuse({ code: 'coding-round-unknown' });
  const fixed = round?.transcripts.find(({ id }) => id === transcriptId)?.version;
  if (round !== undefined && fixed === undefined) return refuse({ code: 'transcript-not-in-round' });
  const which = { id: transcriptId, version: fixed ?? null };
  const [found] = await loadTranscripts(trx, institutionId, studyId, which);
  if (study === undefined || found === undefined) return refuse({ code: 'transcript-unknown' });
  const { version, words, turns, standing } = found;
  const pseudonyms = new Map(
    (await listPseudonyms(trx, institutionId, studyId)).map(({ id, pseudonym }) => [id, pseudonym]),
  );
  const sheets = await loadSheets(trx, institutionId, studyId, {
    ...{ reader, transcriptId, versions: new Map([[transcriptId, version]]) },
    ...(roundId === null ? {} : { roundId }),
  });
  const edits = (await loadVersionEdits(trx, institutionId, [transcriptId])).get(transcriptId) ?? [];
  const memos = await listMemos(trx, institutionId, studyId, { reader, transcriptId });
  return accept({
    ...{ study: study.title, name: standing.name, version, words, isOpen: study.status !== 'closed' },
    turns: turns.map(({ speaker, participantId, start, end, from }) => ({
      ...{ speaker, start, end, from },
      pseudonym: participantId === null ? null : (pseudonyms.get(participantId) ?? null),
    })),
    codes: (await loadCodes(trx, institutionId, studyId, { alsoRemoved: true })).map(codeOf),
    round:
      round === undefined || roundId === null
        ? null
        : {
            ...{ id: roundId, number: round.number, unit: round.unit, status: round.status },
            isCoder: round.coders.includes(reader),
          },
    sheets: sheets.map((sheet) => sheetOf(sheet, reader)),
    memos: passageMemosOf(memos, edits, version, reader),
  });
};
