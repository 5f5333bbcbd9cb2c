import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { moveFrom } from '../basics/state-move.ts';
import type { MilestoneOfGroup } from './milestone-of-group.ts';
import { milestoneStates } from './stay-states.ts';

const verdicts = {
  released: { by: 'release-milestone', kind: 'MilestoneReleased' },
  refused: { by: 'refuse-milestone', kind: 'MilestoneRefused' },
} as const;

/** The university has looked at what was claimed: its money is released, whole, or not yet. Nobody judges what he claimed. */
export const judgeMilestone =
  (verdict: keyof typeof verdicts) =>
  (
    { milestone, leaderAccountId }: MilestoneOfGroup,
    { id }: { readonly id: string },
    { now, actor }: Circumstances,
  ): Decided<readonly EntryBody[]> => {
    if (milestone === undefined) return refuse({ code: 'milestone-unknown' });
    if (leaderAccountId === actor) return refuse({ code: 'own-milestone' });
    if (milestone.status === verdict) return accept([]);
    const { by, kind } = verdicts[verdict];
    const moved = moveFrom(milestoneStates, milestone.status, by);
    if (!moved.ok) return moved;
    return accept([
      {
        kind,
        noun: 'milestone',
        recordId: id,
        data: { status: moved.value, releasedAt: verdict === 'released' ? now : null },
      },
    ]);
  };
