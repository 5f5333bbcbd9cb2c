import type { Locale } from '../../core/basics/locale.ts';
import type { Decided } from '../../core/basics/refusal.ts';
import type { ImportPlan } from '../../core/study/exchange/import-plan.ts';
import { importCounts } from '../../core/study/exchange/import-counts.ts';
import { importStudyProject, type ImportedFile } from '../../core/study/exchange/import-study-project.ts';
import { planImport } from '../../core/study/exchange/plan-import.ts';
import type { StudyProject } from '../../core/study/project/study-project.ts';
import type { Command } from '../command.ts';
import { newId } from '../new-id.ts';
import { loadStudyToFill } from './load-study-to-fill.ts';
import { saveImportPlan } from './save-import-plan.ts';

/** In what a file departs from the standard, as its reader says it. */
interface Deviation {
  readonly kind: string;
  readonly params: Readonly<Record<string, string>>;
}

interface ReadStudyFile {
  readonly project: StudyProject;
  readonly deviations: readonly Deviation[];
}

interface Input extends ImportedFile {
  readonly fileName: string;
  readonly locale: Locale;
}

interface StudyImported extends Readonly<Record<string, string | number>> {
  readonly id: string;
  readonly codes: number;
  readonly participants: number;
  readonly transcripts: number;
  readonly codings: number;
  readonly memos: number;
  readonly themes: number;
}

/** Elements that had no place, said as the reader says what it could not keep. */
const notKeptOf = ({ notKept }: ImportPlan): readonly Deviation[] =>
  Array.from(notKept, ([name, count]) => ({ kind: 'not-kept', params: { name, count: String(count) } }));

/**
 * Takes a project or codebook that was read before into a study. The project itself is no part of the input, whose fingerprint names the file: a repeat
 * under the same request key is the same file.
 */
export const importStudyProjectCommand = ({
  project,
  deviations,
}: ReadStudyFile): Command<Input, Decided<ImportPlan>, StudyImported> => {
  const importId = newId('sim');
  return {
    name: 'import-study-project',
    load: async ({ trx, institutionId, circumstances }, { studyId, locale }) =>
      planImport(studyId, project, await loadStudyToFill(trx, institutionId, studyId), circumstances, locale),
    decide: importStudyProject,
    save: async (place, { state, input: { studyId, fileName, fileSha256, kind } }) => {
      if (!state.ok) return;
      await saveImportPlan(place, state.value);
      const { trx, institutionId, circumstances } = place;
      await trx
        .insertInto('study_import')
        .values({
          ...{ institution_id: institutionId, id: importId, study_id: studyId, file_name: fileName },
          ...{ file_sha256: fileSha256, kind, imported_at: circumstances.now },
          deviations: JSON.stringify([...deviations, ...notKeptOf(state.value)]),
          imported_by: circumstances.actor,
        })
        .execute();
    },
    answer: (_entries, state) => {
      if (!state.ok) throw new Error('an import that was refused has no answer');
      return { id: importId, ...importCounts(state.value) };
    },
  };
};
