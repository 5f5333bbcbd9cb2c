import type { ZodType } from 'zod';
import type { ReportView } from '../../../contract/report.ts';
import type { CoursesReport, ExperienceReport, TaskReport } from '../../../core/report/report-sections.ts';
import type { StoredSection } from '../saving/section-saver.ts';

/** What is written on one page of a report. */
export type PartContent = TaskReport | CoursesReport | ExperienceReport;

/** One section of a report that is being written: its name for the server, its form, and where it stands in the report. */
export interface ReportPart<Content extends PartContent> {
  readonly section: string;
  readonly form: ZodType<Content>;
  readonly read: (report: ReportView) => StoredSection<Content>;
}
