import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { moveFrom } from '../basics/state-move.ts';
import type { MilestoneOfGroup } from './milestone-of-group.ts';
import { milestoneStates } from './stay-states.ts';

/** The leader says that a part of the task is done; what he writes is kept apart from the entry. */
export const claimMilestone = (
  { milestone, isUnderWay }: MilestoneOfGroup,
  { id }: { readonly id: string },
  { now }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (milestone === undefined) return refuse({ code: 'milestone-unknown' });
  if (!isUnderWay) return refuse({ code: 'group-not-under-way' });
  const moved = moveFrom(milestoneStates, milestone.status, 'claim-milestone');
  if (!moved.ok) return moved;
  return accept([
    {
      kind: 'MilestoneClaimed',
      noun: 'milestone',
      recordId: id,
      data: { status: moved.value, claimedAt: now },
    },
  ]);
};
