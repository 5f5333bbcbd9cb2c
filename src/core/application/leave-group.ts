import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { GroupMemberStanding, GroupStanding } from './group.ts';

export interface LeavingState {
  readonly group: GroupStanding | undefined;
  readonly member: GroupMemberStanding | undefined;
}

/**
 * A member goes, or the leader takes him out, which makes a place for another: before the group is submitted, by the
 * rule of every call. The leader himself withdraws the group instead.
 */
export const leaveGroup = (
  { group, member }: LeavingState,
  { memberId }: { readonly memberId: string },
  { actor, now }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (group === undefined || member === undefined) return refuse({ code: 'group-unknown' });
  if (member.leftAt !== null) return accept([]);
  const isLeader = member.accountId === group.leaderAccountId;
  if (isLeader) return refuse({ code: 'leader-withdraws-group' });
  if (group.submittedAt !== null) return refuse({ code: 'group-submitted' });
  const kind = actor === member.accountId ? 'GroupLeft' : 'GroupMemberRemoved';
  return accept([{ kind, noun: 'group-member', recordId: memberId, data: { leftAt: now } }]);
};
