import { sql } from 'kysely';
import { carryCodings } from '../../core/study/coding/carry-codings.ts';
import type { StudyRecords } from '../../core/study/project/study-records.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';
import { loadVersionEdits } from './load-version-edits.ts';

type Memo = StudyRecords['memos'][number];
type Row = Memo & { readonly transcriptVersion: number | null };

/** The memos of a study that stand, in their newest words; those on passages where these now are, and nowhere if nothing is left of them. */
export const listStandingMemos = async (
  trx: RegisterTransaction,
  institutionId: string,
  studyId: string,
): Promise<readonly Memo[]> => {
  const { rows } = await sql<Row>`
    select m.id, m.target, m.target_id as "targetId", m.transcript_version as "transcriptVersion", m.start_point as start,
           m.end_point as end, c.words, m.written_by as "writtenBy", ${instant('m.written_at')} as "writtenAt"
      from study_memo m
      join study_memo_content c
        on c.institution_id = m.institution_id and c.memo_id = m.id and c.version = m.version
     where m.institution_id = ${institutionId} and m.study_id = ${studyId} and m.status = 'stands'`.execute(
    trx,
  );
  const texts = rows.flatMap(({ target, targetId }) =>
    target === 'passage' && targetId !== null ? [targetId] : [],
  );
  const edits = await loadVersionEdits(trx, institutionId, [...new Set(texts)]);
  return rows.map(({ transcriptVersion, ...memo }) => {
    const { start, end, targetId } = memo;
    if (transcriptVersion === null || start === null || end === null || targetId === null) return memo;
    const versions = edits.get(targetId) ?? [];
    const newest = versions.at(-1)?.version ?? transcriptVersion;
    const [place] = carryCodings(
      [{ start, end, isWhole: false, transcriptVersion }],
      versions,
      newest,
    ).codings;
    return { ...memo, start: place?.start ?? null, end: place?.end ?? null };
  });
};
