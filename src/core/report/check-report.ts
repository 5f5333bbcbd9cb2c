import type { RefusalItem } from '../basics/refusal.ts';
import type { AgreedTask } from './agreed-task.ts';
import { checkEvidence } from './check-evidence.ts';
import { emptyTaskReport } from './empty-task-report.ts';
import type { ReportContent } from './report-content.ts';
import type { TaskReport } from './report-sections.ts';

const checkTask = (
  { claim, outcome, selfAssessment, evidence, consent }: TaskReport,
  files: ReadonlySet<string>,
  at: string,
): readonly RefusalItem[] => [
  ...(claim === null ? [{ code: 'report-claim-missing', field: `${at}.claim` }] : []),
  ...(outcome.trim() === '' ? [{ code: 'report-outcome-missing', field: `${at}.outcome` }] : []),
  ...(selfAssessment.trim() === ''
    ? [{ code: 'report-assessment-missing', field: `${at}.selfAssessment` }]
    : []),
  // Who says that something came of it shows it; who says that nothing did need not.
  ...((claim === 'achieved' || claim === 'partly') && evidence.length === 0
    ? [{ code: 'report-evidence-missing', field: `${at}.evidence` }]
    : []),
  ...checkEvidence(evidence, files, `${at}.evidence`),
  ...(consent === null ? [{ code: 'report-consent-missing', field: `${at}.consent` }] : []),
];

/** Everything that a report still needs, in the order of its pages. */
export const checkReport = (
  tasks: readonly AgreedTask[],
  { tasks: written, courses, experience }: ReportContent,
  files: ReadonlySet<string>,
): readonly RefusalItem[] => [
  ...tasks.flatMap(({ taskId }) => checkTask(written.get(taskId) ?? emptyTaskReport, files, taskId)),
  ...courses.courses.flatMap(({ title, ects }, index) => [
    ...(title.trim() === ''
      ? [{ code: 'course-title-missing', field: `courses.courses.${index}.title` }]
      : []),
    ...(ects === null ? [{ code: 'course-credits-missing', field: `courses.courses.${index}.ects` }] : []),
  ]),
  ...experience.items.flatMap(({ text, consent }, index) => [
    ...(text.trim() === ''
      ? [{ code: 'experience-text-missing', field: `experience.items.${index}.text` }]
      : []),
    ...(consent === null
      ? [{ code: 'report-consent-missing', field: `experience.items.${index}.consent` }]
      : []),
  ]),
];
