import type { GroupStanding } from '../application/group.ts';
import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept } from '../basics/result.ts';
import type { Milestone } from '../programme/university-task.ts';

export interface OpeningMilestones {
  readonly group: GroupStanding | undefined;
  /** Of the task in the version that the group was opened on. */
  readonly milestones: readonly Milestone[];
  /** Positions that have a record already. */
  readonly opened: readonly number[];
}

/** What an awarded group does by when for which money becomes a record each; those that are there are left. */
export const openMilestones = (
  { group, milestones, opened }: OpeningMilestones,
  { groupId }: { readonly groupId: string },
  { newId }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (group === undefined) return accept([]);
  const { universityTaskId, universityTaskVersion } = group;
  return accept(
    milestones.flatMap(({ dueOn, amount }, position) => {
      if (opened.includes(position)) return [];
      return [
        {
          kind: 'MilestonePlanned',
          noun: 'milestone',
          recordId: newId('mil'),
          data: {
            groupId,
            universityTaskId,
            universityTaskVersion,
            position,
            dueOn,
            amount,
            status: 'planned',
            claimedAt: null,
            releasedAt: null,
          },
        },
      ];
    }),
  );
};
