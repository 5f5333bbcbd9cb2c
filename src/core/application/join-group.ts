import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { CallStanding } from '../programme/call.ts';
import { callState } from '../programme/call-state.ts';
import type { GroupStanding } from './group.ts';

export interface JoiningState {
  readonly group: GroupStanding | undefined;
  readonly call: CallStanding | undefined;
  /** Members now, by account. */
  readonly members: readonly string[];
  readonly places: number;
  /** The group of this call that the applicant is in, if any. */
  readonly ownGroupId: string | undefined;
  /** Whether he has submitted an application to this call, alone. */
  readonly hasApplied?: boolean;
}

/** By the leader's link, while there is a place and the group was not submitted. */
export const joinGroup = (
  { group, call, members, places, ownGroupId, hasApplied = false }: JoiningState,
  { groupId }: { readonly groupId: string },
  { actor, newId, now }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (group === undefined || call === undefined || group.withdrawnAt !== null)
    return refuse({ code: 'group-unknown' });
  if (ownGroupId === groupId) return accept([]);
  if (ownGroupId !== undefined) return refuse({ code: 'in-a-group-already' });
  if (hasApplied) return refuse({ code: 'applied-already' });
  if (callState(call, now) !== 'open') return refuse({ code: 'call-not-open' });
  if (group.submittedAt !== null) return refuse({ code: 'group-submitted' });
  if (members.length >= places) return refuse({ code: 'group-full', params: { places } });
  return accept([
    {
      kind: 'GroupJoined',
      noun: 'group-member',
      recordId: newId('gme'),
      data: { groupId, callId: group.callId, accountId: actor, joinedAt: now, leftAt: null },
    },
  ]);
};
