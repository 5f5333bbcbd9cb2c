import type { RefusalItem } from '../basics/refusal.ts';
import type { AgreedTask } from './agreement-content.ts';

const fixed = ['kind', 'title', 'expectedResult', 'measure', 'evidence'] as const;

const missingCodes = {
  title: 'task-title-missing',
  kind: 'task-kind-missing',
  expectedResult: 'task-result-missing',
  measure: 'task-measure-missing',
  evidence: 'task-evidence-missing',
  dueOn: 'task-due-missing',
} as const;
const asked = Object.keys(missingCodes) as (keyof typeof missingCodes)[];

const isBlank = (value: string | null): boolean => value === null || value.trim() === '';

/** Whether a task stands as it was agreed; another day is for changes alone, and what was superseded stays so. */
const isKept = (task: AgreedTask, before: AgreedTask, isChange: boolean): boolean =>
  fixed.every((key) => task[key] === before[key]) &&
  (isChange || task.dueOn === before.dueOn) &&
  (before.supersededBy === null || task.supersededBy === before.supersededBy);

const faultsOf = (
  tasks: readonly AgreedTask[],
  index: number,
  old: AgreedTask | undefined,
  isChange: boolean,
): readonly RefusalItem[] => {
  const task = tasks[index];
  if (task === undefined) return [];
  const field = `tasks.${index}`;
  const number = index + 1;
  const { taskId, supersededBy: successor } = task;
  const isNewlySuperseded = successor !== null && successor !== old?.supersededBy;
  // In a first agreement there is nothing yet that could be superseded, and a new task supersedes, it is not superseded.
  const isPossible =
    isChange &&
    old !== undefined &&
    tasks.some((other) => other.taskId === successor && successor !== taskId);
  return [
    ...(old === undefined && !isChange ? [{ code: 'agreed-task-added', params: { number }, field }] : []),
    ...(old !== undefined && !isKept(task, old, isChange)
      ? [{ code: 'agreed-task-reworded', params: { number }, field }]
      : []),
    ...(isNewlySuperseded && !isPossible
      ? [{ code: 'agreed-task-successor', params: { number }, field: `${field}.supersededBy` }]
      : []),
    ...asked.flatMap((key) =>
      // An application is not asked again for what it was let in without.
      old === undefined && isBlank(task[key]) ? [{ code: missingCodes[key], field: `${field}.${key}` }] : [],
    ),
  ];
};

/**
 * What is wrong with the tasks of a version. `before` are those that bind: of the application for a first agreement, of the
 * version in force for a change. None of them is dropped or reworded; a change may give another day, add a task, or let an
 * added one take the place of an old one.
 */
export const taskFaults = (
  tasks: readonly AgreedTask[],
  before: readonly AgreedTask[],
  isChange: boolean,
): readonly RefusalItem[] => {
  const ids = tasks.map(({ taskId }) => taskId);
  const isTwice = ids.some((id, index) => ids.indexOf(id) !== index);
  const isInOrder = tasks.every(({ position }, index) => position === index);
  return [
    ...(isTwice ? [{ code: 'task-id-taken', field: 'tasks' }] : []),
    ...(isInOrder ? [] : [{ code: 'agreed-task-order', field: 'tasks' }]),
    ...before.flatMap(({ taskId, position }) =>
      ids.includes(taskId)
        ? []
        : [{ code: 'agreed-task-dropped', params: { number: position + 1 }, field: 'tasks' }],
    ),
    ...tasks.flatMap(({ taskId }, index) =>
      faultsOf(
        tasks,
        index,
        before.find((task) => task.taskId === taskId),
        isChange,
      ),
    ),
    ...(tasks.some(({ supersededBy }) => supersededBy === null)
      ? []
      : [{ code: 'agreed-tasks-none', field: 'tasks' }]),
  ];
};
