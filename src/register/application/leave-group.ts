import type { GroupMemberStanding, GroupStanding } from '../../core/application/group.ts';
import { leaveGroup, type LeavingState } from '../../core/application/leave-group.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';
import { releaseDrafts } from './release-drafts.ts';

/** A member over himself, the leader over every member of his group. */
export const leaveGroupCommand: Command<
  { readonly groupId: string; readonly memberId: string },
  LeavingState,
  { readonly left: boolean }
> = {
  name: 'leave-group',
  load: async ({ trx, institutionId }, { groupId, memberId }) => {
    const group = await findStanding<GroupStanding>(trx, 'group', institutionId, groupId);
    const member = await findStanding<GroupMemberStanding>(trx, 'group-member', institutionId, memberId);
    return { group, member: member?.groupId === groupId ? member : undefined };
  },
  owner: ({ group, member }, _input, { circumstances: { actor } }) =>
    member !== undefined && group?.leaderAccountId === actor ? actor : member?.accountId,
  decide: leaveGroup,
  save: async (place, { entries, state: { member }, input: { groupId } }) => {
    if (entries.length > 0 && member !== undefined) {
      await releaseDrafts(place, groupId, [member.accountId]);
    }
  },
  answer: (entries) => ({ left: entries.length > 0 }),
};
