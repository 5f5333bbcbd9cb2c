import type { GroupStanding } from '../../core/application/group.ts';
import { joinGroup, type JoiningState } from '../../core/application/join-group.ts';
import type { UniversityTaskStanding } from '../../core/programme/university-task.ts';
import type { Command } from '../command.ts';
import { readCall } from '../programme/read-call.ts';
import { findStanding } from '../standing.ts';
import { bindDraft } from './bind-draft.ts';
import { findApplicant, type Applicant } from './find-applicant.ts';
import { listMembers } from './list-members.ts';

interface State {
  readonly joining: JoiningState;
  readonly applicant: Applicant | undefined;
}

/** The route has checked the leader's link. The group's row is held, so that two do not take the last place. */
export const joinGroupCommand: Command<
  { readonly groupId: string },
  State,
  { readonly institutionId: string; readonly groupId: string }
> = {
  name: 'join-group',
  load: async (place, { groupId }) => {
    const { trx, institutionId, circumstances } = place;
    const group = await findStanding<GroupStanding>(trx, 'group', institutionId, groupId);
    if (group === undefined) {
      const joining = { group, call: undefined, members: [], places: 0, ownGroupId: undefined };
      return { joining, applicant: undefined };
    }
    const task = await findStanding<UniversityTaskStanding>(
      trx,
      'university-task',
      institutionId,
      group.universityTaskId,
    );
    const applicant = await findApplicant(place, circumstances.actor, group.callId);
    const members = await listMembers(trx, institutionId, groupId);
    return {
      applicant,
      joining: {
        group,
        call: (await readCall(trx, group.callId))?.standing,
        members: members.map(({ accountId }) => accountId),
        places: task?.places ?? 0,
        ownGroupId: applicant?.groupId ?? undefined,
        hasApplied: applicant?.hasApplied ?? false,
      },
    };
  },
  owner: ({ applicant }, _input, { circumstances }) =>
    applicant === undefined ? undefined : circumstances.actor,
  decide: ({ joining }, input, circumstances) => joinGroup(joining, input, circumstances),
  save: async (place, { entries, state: { joining, applicant } }) => {
    const { group } = joining;
    if (entries.length > 0 && group !== undefined && applicant !== undefined) {
      await bindDraft(place, group.callId, applicant.personId);
    }
  },
  answer: (_entries, _state, { groupId }, { institutionId }) => ({ institutionId, groupId }),
};
