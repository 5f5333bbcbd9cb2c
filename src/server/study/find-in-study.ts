import type { SearchHitView, searchStudy } from '../../contract/study-coding.ts';
import type { Decided } from '../../core/basics/refusal.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { codePoints } from '../../core/study/project/code-points.ts';
import { searchProject } from '../../core/study/project/search-project.ts';
import { searchableProject } from '../../core/study/project/searchable-project.ts';
import type { RegisterTransaction } from '../../register/db.ts';
import { findStudy } from '../../register/study/find-study.ts';
import { listMemos } from '../../register/study/list-memos.ts';
import { loadCodes } from '../../register/study/load-codes.ts';
import { loadTranscripts } from '../../register/study/load-transcripts.ts';
import type { AnswerFor } from '../api/api-parts.ts';
import { wordsAround } from './words-around.ts';

/** More places than anybody reads; then other words are needed. */
const most = 200;
/** Code points shown before and behind a place. */
const around = 60;

/** Where words occur in a study: transcripts with who speaks, memos, codes. */
export const findInStudy = async (
  trx: RegisterTransaction,
  {
    institutionId,
    studyId,
    words,
    reader,
  }: {
    readonly institutionId: string;
    readonly studyId: string;
    readonly words: string;
    readonly reader: string;
  },
): Promise<Decided<AnswerFor<typeof searchStudy>>> => {
  const study = await findStudy(trx, institutionId, studyId);
  if (study === undefined) return refuse({ code: 'study-unknown' });
  if (words.trim() === '') return accept({ study: study.title, hits: [], isCut: false });
  const transcripts = await loadTranscripts(trx, institutionId, studyId);
  const codes = await loadCodes(trx, institutionId, studyId);
  const memos = await listMemos(trx, institutionId, studyId, { reader });
  const texts = transcripts.map(({ id, standing, words: text }) => ({
    id,
    name: standing.name,
    words: text,
  }));
  const found = searchProject(searchableProject({ texts, codes, memos }), words, most + 1);
  const inText = (text: string, title: string, { start, end }: { start: number; end: number }) => {
    const places = codePoints(text);
    return {
      title,
      ...wordsAround(places, { start, end }, around),
      found: places.slice(start, end),
      ...{ start, end },
    };
  };
  const hits = found.slice(0, most).flatMap(({ kind, guid: id, start, end }): readonly SearchHitView[] => {
    if (kind === 'code') {
      const code = codes.find((one) => one.id === id);
      const { name = '', definition = '' } = code?.content ?? {};
      return [
        { kind, id, title: name, before: '', found: name, after: definition, start, end, speaker: null },
      ];
    }
    if (kind === 'memo') {
      const memo = memos.find((one) => one.id === id);
      const place = inText(memo?.words ?? '', memo?.writer ?? '', { start, end });
      return [{ kind, id, ...place, speaker: null }];
    }
    const text = transcripts.find((one) => one.id === id);
    if (text === undefined) return [];
    const turn = text.turns.find((one) => one.start <= start && start < one.end);
    const place = inText(text.words, text.standing.name, { start, end });
    return [{ kind, id, ...place, speaker: turn?.speaker ?? null }];
  });
  return accept({ study: study.title, hits, isCut: found.length > most });
};
