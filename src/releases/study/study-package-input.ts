import type { LocalizedText } from '../../core/basics/locale.ts';
import type { StudyProject } from '../../core/study/project/study-project.ts';
import type { Withheld } from '../../core/study/project/withhold-words.ts';
import type { StudyRecord } from '../../core/study/record/study-record.ts';
import type { StudyStanding } from '../../core/study/standing/study-standing.ts';
import type { LoadedFigure } from '../../register/study/load-poll-figures.ts';

/** What a study package is made of. */
export interface StudyPackageInput {
  readonly institution: LocalizedText;
  readonly study: StudyStanding;
  readonly record: StudyRecord;
  /** Without what participants did not agree to have archived. */
  readonly project: StudyProject;
  readonly withheld: Withheld;
  /** Whether anybody agreed to the archive: else no transcript is in the package. */
  readonly hasTranscripts: boolean;
  readonly figures: readonly LoadedFigure[];
  /** ISO day on which it is made. */
  readonly madeOn: string;
  readonly isDemonstration: boolean;
}
