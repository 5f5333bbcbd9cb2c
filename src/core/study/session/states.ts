import type { StateTable } from '../../basics/state-move.ts';
import type { PollStatus, StudySessionStatus } from '../standing/session-standing.ts';

/** How a session of a study moves. */
export const sessionStates: StateTable<StudySessionStatus> = {
  noun: 'study-session',
  moves: [
    { from: [null], by: 'plan-session', who: ['analyst'], to: 'planned' },
    { from: ['planned'], by: 'begin-session', who: ['analyst'], to: 'running' },
    { from: ['running'], by: 'move-session', who: ['analyst'], to: 'running' },
    { from: ['running'], by: 'end-session', who: ['analyst'], to: 'ended' },
  ],
};

/** How a poll moves. */
export const pollStates: StateTable<PollStatus> = {
  noun: 'poll',
  moves: [
    { from: [null, 'drafted'], by: 'draft-poll', who: ['analyst'], to: 'drafted' },
    { from: ['drafted'], by: 'open-poll', who: ['analyst'], to: 'open' },
    { from: ['open'], by: 'close-poll', who: ['analyst'], to: 'closed' },
    { from: ['drafted', 'open'], by: 'drop-poll', who: ['analyst'], to: 'dropped' },
  ],
};
