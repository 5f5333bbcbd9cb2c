import { codeMatrix } from '../../core/study/figures/code-matrix.ts';
import type { StudyProject } from '../../core/study/project/study-project.ts';
import { writeCsv } from '../../exchange/tabular/write-csv.ts';

/** How many passages each code has by participant, in nobody's words, and in the words of how many people of how many. */
export const matrixCsv = (project: StudyProject): string => {
  const { counts, nobody, people } = codeMatrix(project);
  return writeCsv(
    ['guid', 'code', 'people', 'base', 'nobody', ...project.cases.map(({ name }) => name)],
    project.codes.map(({ guid, name }, at) => [
      ...[guid, name, people[at] ?? 0, project.cases.length, nobody[at] ?? 0],
      ...(counts[at] ?? []),
    ]),
  );
};
