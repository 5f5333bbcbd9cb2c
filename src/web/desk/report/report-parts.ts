import { emptyTaskReport } from '../../../core/report/empty-task-report.ts';
import {
  coursesReport,
  experienceReport,
  taskReport,
  type CoursesReport,
  type ExperienceReport,
  type TaskReport,
} from '../../../core/report/report-sections.ts';
import type { ReportPart } from './report-part.ts';

/** The sections of a report. A section that was never saved has version 0 and nothing in it. */
export const reportParts = {
  task: (taskId: string): ReportPart<TaskReport> => ({
    section: taskId,
    form: taskReport,
    read: ({ tasks }) =>
      tasks.find((task) => task.taskId === taskId)?.draft ?? { version: 0, content: emptyTaskReport },
  }),
  courses: {
    section: 'courses',
    form: coursesReport,
    read: ({ coursesDraft }) => coursesDraft ?? { version: 0, content: { courses: [] } },
  } satisfies ReportPart<CoursesReport>,
  experience: {
    section: 'experience',
    form: experienceReport,
    read: ({ experienceDraft }) => experienceDraft ?? { version: 0, content: { items: [] } },
  } satisfies ReportPart<ExperienceReport>,
} as const;
