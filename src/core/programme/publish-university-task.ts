import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { UniversityTaskContent } from './university-task.ts';
import { toldOfTask, type PrintedTask } from './printed-task.ts';

const faults = ({ milestones }: UniversityTaskContent, today: string) =>
  milestones.flatMap(({ dueOn }, index) =>
    dueOn > today ? [] : [{ code: 'milestone-passed', field: `milestones.${index}.dueOn` }],
  );

/** A university says what it wants done; groups form on it. */
export const publishUniversityTask = (
  _state: undefined,
  printed: PrintedTask,
  { newId, now }: Circumstances,
): Decided<readonly EntryBody[]> => {
  const list = faults(printed.content, now.slice(0, 10));
  if (list.length > 0) return refuse({ code: 'incomplete', list });
  return accept([
    {
      kind: 'UniversityTaskPublished',
      noun: 'university-task',
      recordId: newId('uta'),
      data: { version: 1, publishedAt: now, withdrawnAt: null, ...toldOfTask(printed) },
    },
  ]);
};
