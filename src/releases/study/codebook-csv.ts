import type { StudyProject } from '../../core/study/project/study-project.ts';
import { writeCsv } from '../../exchange/tabular/write-csv.ts';

/** The columns of a codebook as a table. */
const columns = ['guid', 'parent', 'name', 'definition', 'include', 'exclude', 'example', 'color'] as const;

/** The codebook as CSV: parents before their children. */
export const codebookCsv = ({ codes }: Pick<StudyProject, 'codes'>): string =>
  writeCsv(
    columns,
    codes.map((code) => columns.map((column) => code[column] ?? '')),
  );
