import type { RefusalItem } from '../basics/refusal.ts';
import type { CallRules } from '../programme/rules.ts';
import type { TaskContent } from './task-content.ts';

const missingCodes = {
  title: 'task-title-missing',
  expectedResult: 'task-result-missing',
  measure: 'task-measure-missing',
  evidence: 'task-evidence-missing',
  useAtHome: 'task-use-missing',
  supervisor: 'task-supervisor-missing',
} as const;
const texts = Object.keys(missingCodes) as (keyof typeof missingCodes)[];

/**
 * What a task still needs, field by field below `at`: all of it written, a deadline after the stay begins and not after
 * the final report, an address for who confirms it. The same check runs under the fields and at submission.
 */
export const checkTask = (
  task: TaskContent,
  { stay, finalReportDueOn }: Pick<CallRules, 'stay' | 'finalReportDueOn'>,
  at: string,
): readonly RefusalItem[] => [
  ...texts.flatMap((field) =>
    task[field].trim() === '' ? [{ code: missingCodes[field], field: `${at}.${field}` }] : [],
  ),
  ...(task.kind === null ? [{ code: 'task-kind-missing', field: `${at}.kind` }] : []),
  ...(task.dueOn === null ? [{ code: 'task-due-missing', field: `${at}.dueOn` }] : []),
  ...(task.dueOn !== null && task.dueOn < stay.from
    ? [{ code: 'task-due-before-stay', params: { date: stay.from }, field: `${at}.dueOn` }]
    : []),
  ...(task.dueOn !== null && task.dueOn > finalReportDueOn
    ? [{ code: 'task-due-after-final-report', params: { date: finalReportDueOn }, field: `${at}.dueOn` }]
    : []),
  ...(/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(task.supervisorEmail.trim())
    ? []
    : [{ code: 'task-supervisor-address', field: `${at}.supervisorEmail` }]),
];
