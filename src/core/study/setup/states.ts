import type { StateTable } from '../../basics/state-move.ts';
import type { ParticipantStatus, StudyStatus } from '../standing/study-standing.ts';

/** How a study moves. */
const study: StateTable<StudyStatus> = {
  noun: 'study',
  moves: [
    { from: [null], by: 'open-study', who: ['analyst'], to: 'prepared' },
    { from: ['prepared'], by: 'register-study', who: ['analyst'], to: 'registered' },
    { from: ['prepared', 'registered'], by: 'close-study', who: ['analyst'], to: 'closed' },
  ],
};

/** How a participant moves; whoever withdrew the consent to take part does not come back under the same pseudonym. */
const participant: StateTable<ParticipantStatus> = {
  noun: 'study-participant',
  moves: [
    { from: [null], by: 'add-study-participant', who: ['analyst'], to: 'invited' },
    // A project that is taken over has its participants as they stood there.
    { from: [null], by: 'import-study-project', who: ['analyst'], to: 'invited' },
    { from: [null], by: 'import-study-project', who: ['analyst'], to: 'came' },
    { from: [null], by: 'import-study-project', who: ['analyst'], to: 'absent' },
    {
      from: ['invited', 'came', 'absent'],
      by: 'change-study-participant',
      who: ['analyst'],
      to: 'invited',
    },
    { from: ['invited', 'came', 'absent'], by: 'change-study-participant', who: ['analyst'], to: 'came' },
    { from: ['invited', 'came', 'absent'], by: 'change-study-participant', who: ['analyst'], to: 'absent' },
    { from: ['invited', 'absent'], by: 'record-attendance', who: ['analyst'], to: 'came' },
    { from: ['invited', 'came', 'absent'], by: 'withdraw-study-consent', who: ['owner'], to: 'left' },
    { from: ['invited', 'came', 'absent'], by: 'record-study-consent', who: ['analyst'], to: 'left' },
  ],
};

export const setupStates = { study, participant } as const;
