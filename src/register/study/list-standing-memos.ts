import { carryCodings } from '../../core/study/coding/carry-codings.ts';
import type { StudyRecords } from '../../core/study/project/study-records.ts';
import type { RegisterTransaction } from '../db.ts';
import { listMemos } from './list-memos.ts';
import { loadVersionEdits } from './load-version-edits.ts';

type Memo = StudyRecords['memos'][number];

/**
 * The memos of a study that `reader` may see, in their newest words; those on passages where these now are, and nowhere if nothing is left of
 * them. As in `listMemos`, `all` sees into rounds that are open.
 */
export const listStandingMemos = async (
  trx: RegisterTransaction,
  institutionId: string,
  studyId: string,
  { reader }: { readonly reader: string },
): Promise<readonly Memo[]> => {
  const memos = await listMemos(trx, institutionId, studyId, { reader });
  const texts = memos.flatMap(({ target, targetId }) =>
    target === 'passage' && targetId !== null ? [targetId] : [],
  );
  const edits = await loadVersionEdits(trx, institutionId, [...new Set(texts)]);
  return memos.map(
    ({ id, target, targetId, transcriptVersion, startPoint, endPoint, words, writtenBy, writtenAt }) => {
      const memo = { id, target, targetId, words, writtenBy, writtenAt };
      if (transcriptVersion === null || startPoint === null || endPoint === null || targetId === null)
        return { ...memo, start: startPoint, end: endPoint };
      const versions = edits.get(targetId) ?? [];
      const newest = versions.at(-1)?.version ?? transcriptVersion;
      const [place] = carryCodings(
        [{ start: startPoint, end: endPoint, isWhole: false, transcriptVersion }],
        versions,
        newest,
      ).codings;
      return { ...memo, start: place?.start ?? null, end: place?.end ?? null };
    },
  );
};
