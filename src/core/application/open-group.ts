import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { CallStanding } from '../programme/call.ts';
import { callState } from '../programme/call-state.ts';
import type { UniversityTaskStanding } from '../programme/university-task.ts';

export interface OpeningState {
  readonly call: CallStanding | undefined;
  readonly universityTask: UniversityTaskStanding | undefined;
  /** Whether the applicant is in a group of this call already. */
  readonly isInGroup: boolean;
  /** Whether he has submitted an application to this call, alone. */
  readonly hasApplied?: boolean;
}

export interface OpeningInput {
  readonly callId: string;
  readonly universityTaskId: string;
}

/** A leader opens a group on a task of his university and is its first member. */
export const openGroup = (
  { call, universityTask, isInGroup, hasApplied = false }: OpeningState,
  { callId, universityTaskId }: OpeningInput,
  { actor, newId, now }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (call === undefined) return refuse({ code: 'call-unknown' });
  if (universityTask === undefined || universityTask.withdrawnAt !== null) {
    return refuse({ code: 'university-task-unknown' });
  }
  if (callState(call, now) !== 'open') return refuse({ code: 'call-not-open' });
  if (isInGroup) return refuse({ code: 'in-a-group-already' });
  if (hasApplied) return refuse({ code: 'applied-already' });
  const groupId = newId('grp');
  return accept([
    {
      kind: 'GroupOpened',
      noun: 'group',
      recordId: groupId,
      data: {
        callId,
        universityTaskId,
        universityTaskVersion: universityTask.version,
        leaderAccountId: actor,
        openedAt: now,
        submittedAt: null,
        withdrawnAt: null,
      },
    },
    {
      kind: 'GroupJoined',
      noun: 'group-member',
      recordId: newId('gme'),
      data: { groupId, callId, accountId: actor, joinedAt: now, leftAt: null },
    },
  ]);
};
