import { leaveOf } from '../../core/study/project/leave-of.ts';
import type { StudyProject } from '../../core/study/project/study-project.ts';
import { withholdWords, type Withheld } from '../../core/study/project/withhold-words.ts';
import type { RegisterTransaction } from '../db.ts';
import { listStudyConsents } from './list-study-consents.ts';
import { loadStudyProject } from './load-study-project.ts';

/** A study without what its participants did not agree to let out, and how much that is. */
export interface WithheldProject {
  readonly project: StudyProject;
  readonly withheld: Withheld;
  /** Whether there is anybody whose words may leave. */
  readonly hasWords: boolean;
}

/**
 * A study as it may leave: for quotes and projects (`quoted`), or for the package that is kept for good (`archived`), by the consents as they stand now.
 * Undefined where there is no such study.
 */
export const loadWithheldProject = async (
  trx: RegisterTransaction,
  institutionId: string,
  studyId: string,
  { reader, use }: { readonly reader: string; readonly use: 'quoted' | 'archived' },
): Promise<WithheldProject | undefined> => {
  const loaded = await loadStudyProject(trx, institutionId, studyId, { reader });
  if (loaded === undefined) return undefined;
  const consents = await listStudyConsents(trx, institutionId, studyId);
  const leaves = (guid: string) => leaveOf(consents, loaded.participantOf.get(guid) ?? '', use);
  return {
    ...withholdWords(loaded.project, leaves),
    hasWords: loaded.project.cases.some(({ guid }) => leaves(guid) === 'words'),
  };
};
