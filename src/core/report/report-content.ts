import type { CoursesReport, ExperienceReport, TaskReport } from './report-sections.ts';

/** What was written of a report so far. */
export interface ReportContent {
  /** By the task's id; what was never saved is empty. */
  readonly tasks: ReadonlyMap<string, TaskReport>;
  readonly courses: CoursesReport;
  readonly experience: ExperienceReport;
}
