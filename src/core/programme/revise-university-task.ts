import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { UniversityTaskStanding } from './university-task.ts';
import { toldOfTask, type PrintedTask } from './printed-task.ts';

/** A new version; groups keep the one they were opened on. */
export const reviseUniversityTask = (
  standing: UniversityTaskStanding | undefined,
  { id, ...printed }: PrintedTask & { readonly id: string },
): Decided<readonly EntryBody[]> => {
  if (standing === undefined || standing.withdrawnAt !== null)
    return refuse({ code: 'university-task-unknown' });
  if (standing.contentSha256 === printed.contentSha256) return accept([]);
  return accept([
    {
      kind: 'UniversityTaskRevised',
      noun: 'university-task',
      recordId: id,
      data: { version: standing.version + 1, ...toldOfTask(printed) },
    },
  ]);
};
