import { sql } from 'kysely';
import type { StudyMemoStanding } from '../../core/study/standing/transcript-standing.ts';
import { codePoints } from '../../core/study/project/code-points.ts';
import {
  writeMemo,
  type MemoInput,
  type MemoState,
  type MemoTarget,
} from '../../core/study/memo/write-memo.ts';
import type { Command } from '../command.ts';
import type { RegisterTransaction } from '../db.ts';
import { sha256 } from '../sha256.ts';
import { findStanding } from '../standing.ts';

const tables = { session: 'study_session', transcript: 'transcript', code: 'code' } as const;

const isThere = async (
  trx: RegisterTransaction,
  institutionId: string,
  studyId: string,
  on: MemoTarget,
): Promise<boolean> => {
  if (on.target === 'study') return true;
  if (on.target !== 'passage') {
    const { rows } = await sql`
      select id from ${sql.table(tables[on.target])}
       where institution_id = ${institutionId} and study_id = ${studyId} and id = ${on.targetId}`.execute(
      trx,
    );
    return rows.length > 0;
  }
  const { rows } = await sql<{ words: string }>`
    select c.words from transcript t
      join transcript_content c on c.institution_id = t.institution_id and c.transcript_id = t.id and c.version = ${on.version}
     where t.institution_id = ${institutionId} and t.study_id = ${studyId} and t.id = ${on.targetId}`.execute(
    trx,
  );
  const words = rows[0]?.words;
  return words !== undefined && on.start >= 0 && on.start < on.end && on.end <= codePoints(words).length;
};

/** Write a memo, change one's own, or take it away. */
export const writeMemoCommand: Command<
  MemoInput,
  MemoState,
  { readonly id: string; readonly version: number }
> = {
  name: 'write-memo',
  load: async ({ trx, institutionId }, { studyId, memoId, on, words }) => {
    const { rows } = await sql`
      select id from study where institution_id = ${institutionId} and id = ${studyId}`.execute(trx);
    return {
      isStudyKnown: rows.length > 0,
      memo:
        memoId === null
          ? undefined
          : await findStanding<StudyMemoStanding>(trx, 'study-memo', institutionId, memoId),
      isTargetThere: on !== null && (await isThere(trx, institutionId, studyId, on)),
      sha256: sha256(words ?? ''),
    };
  },
  decide: writeMemo,
  save: async ({ trx, institutionId, circumstances: { newId } }, { entries, input }) => {
    const memoId = entries[0]?.recordId ?? '';
    if (input.words === null) return;
    await trx
      .insertInto('study_memo_content')
      .values({
        ...{ institution_id: institutionId, id: newId('smc'), memo_id: memoId },
        ...{ version: input.memoId === null ? 1 : input.baseVersion + 1, words: input.words },
      })
      .execute();
  },
  answer: ([entry], _state, { baseVersion, words }) => ({
    id: entry?.recordId ?? '',
    version: words === null ? baseVersion : baseVersion + 1,
  }),
};
