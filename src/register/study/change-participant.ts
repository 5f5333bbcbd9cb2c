import {
  changeParticipant,
  type ChangeParticipantInput,
} from '../../core/study/participant/change-participant.ts';
import type { StudyParticipantStanding } from '../../core/study/standing/study-standing.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';
import { saveParticipantKey } from './save-participant-key.ts';

/** An analyst changes how somebody takes part, or what the key holds. */
export const changeParticipantCommand: Command<
  ChangeParticipantInput,
  { readonly participant: StudyParticipantStanding | undefined },
  { readonly changed: boolean }
> = {
  name: 'change-study-participant',
  load: async ({ trx, institutionId }, { participantId }) => ({
    participant: await findStanding<StudyParticipantStanding>(
      trx,
      'study-participant',
      institutionId,
      participantId,
    ),
  }),
  decide: ({ participant }, input) => changeParticipant(participant, input),
  save: async (place, { entries, input: { participantId, person } }) => {
    if (entries.length > 0 && person !== undefined) await saveParticipantKey(place, participantId, person);
  },
  answer: (entries) => ({ changed: entries.length > 0 }),
};
