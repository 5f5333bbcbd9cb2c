import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { UniversityTaskStanding } from './university-task.ts';

/** No new group forms on it; those that formed go on. */
export const withdrawUniversityTask = (
  standing: UniversityTaskStanding | undefined,
  { id }: { readonly id: string },
  { now }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (standing === undefined) return refuse({ code: 'university-task-unknown' });
  return accept(
    standing.withdrawnAt === null
      ? [
          {
            kind: 'UniversityTaskWithdrawn',
            noun: 'university-task',
            recordId: id,
            data: { withdrawnAt: now },
          },
        ]
      : [],
  );
};
