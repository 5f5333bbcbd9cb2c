import type { ReportView } from '../../../contract/report.ts';
import type { AnsweredSection } from '../../../core/application/answers-document.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { text } from '../../../messages.ts';
import { coursesAnswers } from './courses-answers.ts';
import { experienceAnswers } from './experience-answers.ts';
import { reportParts } from './report-parts.ts';
import { taskAnswers } from './task-answers.ts';

/** A report that is being written as it reads, part by part. */
export const reportAnswers = (report: ReportView, locale: Locale): readonly AnsweredSection[] => [
  ...report.tasks.map(({ taskId, title }) => ({
    id: taskId,
    title,
    items: [...taskAnswers(taskId, reportParts.task(taskId).read(report).content, report.files, locale)],
  })),
  {
    id: 'courses',
    title: text(locale, 'report.courses'),
    items: [...coursesAnswers(reportParts.courses.read(report).content, locale)],
  },
  {
    id: 'experience',
    title: text(locale, 'report.experience'),
    items: [...experienceAnswers(reportParts.experience.read(report).content, locale)],
  },
];
