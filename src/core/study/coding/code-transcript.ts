import type { Circumstances } from '../../basics/circumstances.ts';
import type { EntryBody } from '../../basics/entry-body.ts';
import type { Decided } from '../../basics/refusal.ts';
import { accept, refuse } from '../../basics/result.ts';
import type { CodingRoundStanding } from '../standing/codebook-standing.ts';
import type { CodingSheetStanding, TranscriptStanding } from '../standing/transcript-standing.ts';
import { codingLimits } from './coding-limits.ts';

/** A coding as its coder makes it; the id is made by whoever codes, so that it can be taken away before it was sent. */
export interface NewCoding {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly codeId: string;
}

export interface CodingInput {
  readonly studyId: string;
  readonly transcriptId: string;
  /** Null: outside rounds. */
  readonly roundId: string | null;
  /** The version that the coder saw. */
  readonly version: number;
  /** Revision of the own sheet that the coder saw, 0 before the first. */
  readonly baseRevision: number;
  readonly add: readonly NewCoding[];
  readonly remove: readonly string[];
}

export interface CodingState {
  readonly isStudyOpen: boolean;
  readonly transcript: TranscriptStanding | undefined;
  /** Code points of the version that the coder saw; undefined where there is none of that number. */
  readonly length: number | undefined;
  /** Undefined for an id that is none; null outside rounds. */
  readonly round: CodingRoundStanding | null | undefined;
  readonly sheet: (CodingSheetStanding & { readonly id: string }) | undefined;
  /** Codes that may be given. */
  readonly codable: ReadonlySet<string>;
  /** Ids to remove that stand in the own sheet. */
  readonly standing: readonly string[];
  /** What is added that is not there yet: neither by its id nor by place and code. */
  readonly fresh: readonly NewCoding[];
  readonly sha256: string;
}

/** Why a coder may not code in a round; nothing where it may be done, or outside rounds. */
const roundFault = (
  round: CodingRoundStanding | null | undefined,
  { studyId, transcriptId, version }: CodingInput,
  actor: string,
): string | undefined => {
  if (round === null) return undefined;
  if (round?.studyId !== studyId) return 'coding-round-unknown';
  if (round.status !== 'open') return 'coding-round-over';
  if (!round.coders.includes(actor)) return 'not-coder-of-round';
  const fixed = round.transcripts.find(({ id }) => id === transcriptId);
  return fixed?.version === version ? undefined : 'transcript-not-in-round';
};

/**
 * Adds codings to the own sheet and takes some away, all or none. What was taken away before stays so, and what stands already is not added again:
 * the same change made twice is made once. Opens the sheet at its first change.
 */
export const codeTranscript = (
  state: CodingState,
  input: CodingInput,
  { now, actor, newId }: Pick<Circumstances, 'now' | 'actor' | 'newId'>,
): Decided<readonly EntryBody[]> => {
  const { transcript, length, sheet, round, fresh, standing } = state;
  if (transcript?.studyId !== input.studyId || transcript.status !== 'stands')
    return refuse({ code: 'transcript-unknown' });
  if (!state.isStudyOpen) return refuse({ code: 'study-closed' });
  const fault = roundFault(round, input, actor);
  if (fault !== undefined) return refuse({ code: fault });
  if (length === undefined) return refuse({ code: 'transcript-version-unknown' });
  if (sheet?.status === 'handed-in') return refuse({ code: 'sheet-handed-in' });
  if (input.baseRevision > (sheet?.revision ?? 0)) return refuse({ code: 'sheet-revision-unknown' });
  if (input.add.some(({ start, end }) => start < 0 || end <= start || end > length))
    return refuse({ code: 'passage-outside-text' });
  if (input.add.some(({ codeId }) => !state.codable.has(codeId))) return refuse({ code: 'code-not-codable' });
  const codings = (sheet?.codings ?? 0) + fresh.length - standing.length;
  if (codings > codingLimits.codings)
    return refuse({ code: 'codings-too-many', params: { most: codingLimits.codings } });
  if (fresh.length + standing.length === 0) return accept([]);
  const recordId = sheet?.id ?? newId('csh');
  const { studyId, transcriptId, roundId } = input;
  const opened = {
    ...{ studyId, transcriptId, roundId, kind: 'own', coderId: actor, revision: 0, codings: 0 },
    ...{ status: 'open', openedAt: now, handedInAt: null },
  };
  const data = {
    ...{ revision: (sheet?.revision ?? 0) + 1, codings, added: fresh.length },
    ...{ removed: standing.length, sha256: state.sha256 },
  };
  return accept([
    ...(sheet === undefined
      ? [{ kind: 'CodingSheetOpened', noun: 'coding-sheet', recordId, data: opened }]
      : []),
    { kind: 'CodingsChanged', noun: 'coding-sheet', recordId, data },
  ]);
};
