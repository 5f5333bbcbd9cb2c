import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { moveFrom } from '../basics/state-move.ts';
import type { AssignmentStanding } from './assignment.ts';
import { assignmentStates } from './states.ts';

/** The officer takes back a review that was not submitted, so that somebody else may write it. */
export const releaseAssignment = (
  state: AssignmentStanding | undefined,
  { id }: { readonly id: string },
  { now }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (state === undefined) return refuse({ code: 'assignment-unknown' });
  if (state.status === 'released') return accept([]);
  const moved = moveFrom(assignmentStates, state.status, 'release-assignment');
  if (!moved.ok) return moved;
  return accept([
    {
      kind: 'AssignmentReleased',
      noun: 'assignment',
      recordId: id,
      data: { status: moved.value, answeredAt: now },
    },
  ]);
};
