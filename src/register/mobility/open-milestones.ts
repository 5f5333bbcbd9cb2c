import type { GroupStanding } from '../../core/application/group.ts';
import { openMilestones, type OpeningMilestones } from '../../core/mobility/open-milestones.ts';
import type { Command } from '../command.ts';
import { listUniversityTasks } from '../programme/list-university-tasks.ts';
import { findStanding } from '../standing.ts';

/** After the award of a group, by the program itself; again it does nothing. */
export const openMilestonesCommand: Command<
  { readonly groupId: string },
  OpeningMilestones,
  { readonly opened: number }
> = {
  name: 'open-milestones',
  load: async ({ trx, institutionId }, { groupId }) => {
    const group = await findStanding<GroupStanding>(trx, 'group', institutionId, groupId);
    if (group === undefined) return { group, milestones: [], opened: [] };
    const [task] = await listUniversityTasks(trx, institutionId, {
      id: group.universityTaskId,
      version: group.universityTaskVersion,
    });
    if (task === undefined) throw new Error(`group ${groupId} has no task`);
    const opened = await trx
      .selectFrom('milestone')
      .select('position')
      .where('institution_id', '=', institutionId)
      .where('group_id', '=', groupId)
      .execute();
    return { group, milestones: task.content.milestones, opened: opened.map(({ position }) => position) };
  },
  decide: openMilestones,
  answer: (entries) => ({ opened: entries.length }),
};
