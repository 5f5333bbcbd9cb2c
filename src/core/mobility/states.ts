import type { StateTable } from '../basics/state-move.ts';
import type { MobilityStatus } from './mobility.ts';

/** How a stay moves, from the award to the return. */
export const mobilityStates: StateTable<MobilityStatus> = {
  noun: 'mobility',
  moves: [
    { from: [null, 'cancelled'], by: 'follow-award', who: ['clock'], to: 'awarded' },
    { from: ['awarded', 'agreed'], by: 'cancel-mobility', who: ['clock'], to: 'cancelled' },
    { from: ['awarded'], by: 'sign-agreement', who: ['owner', 'coordinator'], to: 'agreed' },
    { from: ['agreed'], by: 'record-departure', who: ['owner', 'coordinator'], to: 'abroad' },
    { from: ['abroad'], by: 'record-return', who: ['owner', 'coordinator'], to: 'returned' },
  ],
};
