import type { Circumstances } from '../../basics/circumstances.ts';
import type { EntryBody } from '../../basics/entry-body.ts';
import type { Decided } from '../../basics/refusal.ts';
import { accept, refuse } from '../../basics/result.ts';
import type { StudyMemoStanding } from '../standing/transcript-standing.ts';

/** What a memo is on. */
export type MemoTarget =
  | { readonly target: 'study' }
  | { readonly target: 'session' | 'transcript' | 'code'; readonly targetId: string }
  | {
      readonly target: 'passage';
      readonly targetId: string;
      readonly version: number;
      readonly start: number;
      readonly end: number;
    };

export interface MemoInput {
  readonly studyId: string;
  /** Null for a new one. */
  readonly memoId: string | null;
  /** The version that the writer saw, 0 for a new one. */
  readonly baseVersion: number;
  /** Of a new one; a memo stays where it was written. */
  readonly on: MemoTarget | null;
  /** Null takes the memo away. */
  readonly words: string | null;
}

export interface MemoState {
  readonly isStudyKnown: boolean;
  readonly memo: StudyMemoStanding | undefined;
  /** Whether what a new one is on is there, and its passage within its text. */
  readonly isTargetThere: boolean;
  readonly sha256: string;
}

const placeOf = (on: MemoTarget) => ({
  target: on.target,
  targetId: on.target === 'study' ? null : on.targetId,
  ...(on.target === 'passage'
    ? { transcriptVersion: on.version, startPoint: on.start, endPoint: on.end }
    : { transcriptVersion: null, startPoint: null, endPoint: null }),
});

/** Writes a memo, changes one's own, or takes it away. Each change is a version; that of somebody else is only read. */
export const writeMemo = (
  { isStudyKnown, memo, isTargetThere, sha256 }: MemoState,
  { studyId, memoId, baseVersion, on, words }: MemoInput,
  { now, actor, newId }: Pick<Circumstances, 'now' | 'actor' | 'newId'>,
): Decided<readonly EntryBody[]> => {
  if (!isStudyKnown) return refuse({ code: 'study-unknown' });
  if (memoId === null) {
    if (on === null || !isTargetThere) return refuse({ code: 'memo-target-unknown' });
    if (words === null || words.trim() === '') return refuse({ code: 'memo-empty' });
    const data = {
      ...{ studyId, ...placeOf(on), version: 1, sha256, writtenBy: actor, writtenAt: now },
      status: 'stands',
    };
    return accept([{ kind: 'StudyMemoWritten', noun: 'study-memo', recordId: newId('smo'), data }]);
  }
  if (memo?.studyId !== studyId || memo.status !== 'stands') return refuse({ code: 'memo-unknown' });
  if (memo.writtenBy !== actor) return refuse({ code: 'memo-of-another' });
  if (memo.version !== baseVersion)
    return refuse({ code: 'memo-changed', params: { version: memo.version } });
  if (words === null) {
    const data = { status: 'removed' };
    return accept([{ kind: 'StudyMemoRemoved', noun: 'study-memo', recordId: memoId, data }]);
  }
  if (words.trim() === '') return refuse({ code: 'memo-empty' });
  const data = { version: baseVersion + 1, sha256, writtenAt: now };
  return accept([{ kind: 'StudyMemoChanged', noun: 'study-memo', recordId: memoId, data }]);
};
