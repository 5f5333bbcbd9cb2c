import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { moveFrom } from '../basics/state-move.ts';
import type { AssignmentStanding } from '../review/assignment.ts';
import { assignmentStates } from '../review/states.ts';
import type { AppealStanding } from './appeal.ts';
import { appealStates } from './states.ts';

export interface AppealDecision {
  readonly id: string;
  readonly isUpheld: boolean;
  /** A review that is not counted from now on. */
  readonly voidAssignmentId?: string | undefined;
  /** The words travel with the wish. */
  readonly hasReason: boolean;
}

/** The office upholds or dismisses, with its reason; a review that was not fair stops to count at the next decision. */
export const decideAppeal = (
  {
    appeal,
    assignment,
    otherReviews,
  }: {
    readonly appeal: AppealStanding | undefined;
    readonly assignment: AssignmentStanding | undefined;
    /** Reviews of the application that count beside that one. */
    readonly otherReviews: number;
  },
  { id, isUpheld, voidAssignmentId, hasReason }: AppealDecision,
  { now }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (appeal === undefined) return refuse({ code: 'appeal-unknown' });
  const status = isUpheld ? 'upheld' : 'dismissed';
  if (appeal.status === status) return accept([]);
  const moved = moveFrom(appealStates, appeal.status, isUpheld ? 'uphold-appeal' : 'dismiss-appeal');
  if (!moved.ok) return moved;
  if (!hasReason) return refuse({ code: 'reason-missing' });
  const decided = (remedy: 'review-void' | 'none'): EntryBody => ({
    kind: isUpheld ? 'AppealUpheld' : 'AppealDismissed',
    noun: 'appeal',
    recordId: id,
    data: { status: moved.value, decidedAt: now, remedy },
  });
  if (!isUpheld || voidAssignmentId === undefined) return accept([decided('none')]);
  if (assignment?.applicationId !== appeal.applicationId) return refuse({ code: 'assignment-unknown' });
  // Without any review there is no score: the office asks another expert before.
  if (otherReviews === 0) return refuse({ code: 'review-is-last' });
  const voided = moveFrom(assignmentStates, assignment.status, 'decide-appeal');
  if (!voided.ok) return voided;
  return accept([
    decided('review-void'),
    { kind: 'ReviewVoided', noun: 'assignment', recordId: voidAssignmentId, data: { status: voided.value } },
  ]);
};
