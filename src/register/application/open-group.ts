import { openGroup, type OpeningInput, type OpeningState } from '../../core/application/open-group.ts';
import type { UniversityTaskStanding } from '../../core/programme/university-task.ts';
import type { Command } from '../command.ts';
import { readCall } from '../programme/read-call.ts';
import { findStanding } from '../standing.ts';
import { bindDraft } from './bind-draft.ts';
import { findApplicant, type Applicant } from './find-applicant.ts';

interface State {
  readonly opening: OpeningState;
  readonly applicant: Applicant | undefined;
}

/** Only an applicant of the university whose task it is; he leads the group and is its first member. */
export const openGroupCommand: Command<OpeningInput, State, { readonly id: string }> = {
  name: 'open-group',
  load: async (place, { callId, universityTaskId }) => {
    const { trx, institutionId, circumstances } = place;
    const applicant = await findApplicant(place, circumstances.actor, callId);
    const universityTask = await findStanding<UniversityTaskStanding>(
      trx,
      'university-task',
      institutionId,
      universityTaskId,
    );
    const call = await readCall(trx, callId);
    return {
      applicant,
      opening: {
        call: call?.standing.announcedAt === null ? undefined : call?.standing,
        universityTask,
        isInGroup: (applicant?.groupId ?? null) !== null,
        hasApplied: applicant?.hasApplied ?? false,
      },
    };
  },
  owner: ({ applicant }, _input, { circumstances }) =>
    applicant === undefined ? undefined : circumstances.actor,
  decide: ({ opening }, input, circumstances) => openGroup(opening, input, circumstances),
  save: async (place, { entries, state: { applicant }, input: { callId } }) => {
    if (entries.length > 0 && applicant !== undefined) await bindDraft(place, callId, applicant.personId);
  },
  answer: (entries) => ({ id: entries[0]?.recordId ?? '' }),
};
