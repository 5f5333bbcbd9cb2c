import type { ReportView } from '../../../contract/report.ts';
import type { RefusalItem } from '../../../core/basics/refusal.ts';
import { checkReport } from '../../../core/report/check-report.ts';
import type { ReportContent } from '../../../core/report/report-content.ts';

/** What one section still lacks as it stands on the page, by the same rule that decides on the submission. */
export const partItems = (
  report: ReportView,
  section: string,
  written: Partial<Pick<ReportContent, 'courses' | 'experience'>> & { readonly task?: TaskOf },
): readonly RefusalItem[] => {
  const { task, courses = { courses: [] }, experience = { items: [] } } = written;
  return checkReport(
    report.tasks.filter(({ taskId }) => taskId === section),
    { tasks: new Map(task === undefined ? [] : [[section, task]]), courses, experience },
    new Set(report.files.map(({ id }) => id)),
  );
};

type TaskOf = NonNullable<ReturnType<ReportContent['tasks']['get']>>;
