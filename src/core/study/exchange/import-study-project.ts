import type { EntryBody } from '../../basics/entry-body.ts';
import type { Decided } from '../../basics/refusal.ts';
import { accept } from '../../basics/result.ts';
import { importCounts } from './import-counts.ts';
import type { ImportPlan } from './import-plan.ts';

/** What an import says of itself in the journal. */
export interface ImportedFile {
  readonly studyId: string;
  readonly kind: 'project' | 'codebook';
  readonly fileSha256: string;
  /** Of which the file departs from the standard. */
  readonly deviations: number;
}

/** What is planned is done as a whole, and said in one entry of the study, by counts and the fingerprint of the file; each record that came has its own. */
export const importStudyProject = (
  plan: Decided<ImportPlan>,
  { studyId, kind, fileSha256, deviations }: ImportedFile,
): Decided<readonly EntryBody[]> => {
  if (!plan.ok) return plan;
  const data = { ...importCounts(plan.value), fileKind: kind, fileSha256, deviations };
  return accept([
    { kind: 'StudyProjectImported', noun: 'study', recordId: studyId, data },
    ...plan.value.entries,
  ]);
};
