import type { Circumstances } from '../../basics/circumstances.ts';
import type { EntryBody } from '../../basics/entry-body.ts';
import type { Decided } from '../../basics/refusal.ts';
import { accept, refuse } from '../../basics/result.ts';
import type { CodebookStanding, CodingUnit } from '../standing/codebook-standing.ts';
import type { StudyStanding } from '../standing/study-standing.ts';
import type { TranscriptStanding } from '../standing/transcript-standing.ts';

/** What opening a round depends on. */
export interface RoundToOpen {
  readonly study: StudyStanding | undefined;
  readonly codebook: CodebookStanding | undefined;
  /** Transcripts of the study that stand. */
  readonly transcripts: ReadonlyMap<string, TranscriptStanding>;
  /** Transcripts of rounds that are not settled yet. */
  readonly inRounds: ReadonlySet<string>;
  /** Accounts of the analysts of the institution. */
  readonly analysts: readonly string[];
  /** Number of the newest round, 0 before the first. */
  readonly lastNumber: number;
}

export interface RoundWish {
  readonly studyId: string;
  readonly codebookId: string;
  readonly unit: CodingUnit;
  readonly transcriptIds: readonly string[];
  readonly coders: readonly string[];
}

/** Opens a round: which texts in which versions, who codes them, by which codebook and in which units, all of it fixed from now on. */
export const openCodingRound = (
  { study, codebook, transcripts, inRounds, analysts, lastNumber }: RoundToOpen,
  { studyId, codebookId, unit, transcriptIds, coders }: RoundWish,
  { now, actor, newId }: Pick<Circumstances, 'now' | 'actor' | 'newId'>,
): Decided<readonly EntryBody[]> => {
  if (study === undefined) return refuse({ code: 'study-unknown' });
  if (study.status === 'closed') return refuse({ code: 'study-closed' });
  if (codebook?.studyId !== studyId) return refuse({ code: 'codebook-unknown', field: 'codebookId' });
  const texts = [...new Set(transcriptIds)];
  if (texts.length === 0) return refuse({ code: 'round-transcripts-missing', field: 'transcriptIds' });
  const found = texts.flatMap((id) => {
    const transcript = transcripts.get(id);
    return transcript === undefined ? [] : [{ id, version: transcript.version }];
  });
  if (found.length < texts.length) return refuse({ code: 'transcript-unknown', field: 'transcriptIds' });
  if (texts.some((id) => inRounds.has(id)))
    return refuse({ code: 'transcript-in-round', field: 'transcriptIds' });
  const people = [...new Set(coders)];
  if (people.length < 2) return refuse({ code: 'round-coders-too-few', field: 'coders' });
  if (people.some((id) => !analysts.includes(id)))
    return refuse({ code: 'round-coder-unknown', field: 'coders' });
  const data = {
    ...{ studyId, number: lastNumber + 1, codebookId, unit, transcripts: found, coders: people },
    ...{ status: 'open', openedAt: now, openedBy: actor },
  };
  return accept([{ kind: 'CodingRoundOpened', noun: 'coding-round', recordId: newId('crd'), data }]);
};
