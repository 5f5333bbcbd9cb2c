import type { StateTable } from '../basics/state-move.ts';
import type { CallState } from './call-state.ts';

/** How a call moves: a person drafts and announces it, the clock of the server does the rest (`callState`). */
export const callMoves: StateTable<CallState> = {
  noun: 'call',
  moves: [
    { from: [null], by: 'draft-call', who: ['officer'], to: 'drafted' },
    { from: ['drafted'], by: 'announce-call', who: ['officer'], to: 'announced' },
    { from: ['announced'], by: 'opening', who: ['clock'], to: 'open' },
    { from: ['open'], by: 'deadline', who: ['clock'], to: 'closing' },
    { from: ['closing'], by: 'end of grace', who: ['clock'], to: 'closed' },
  ],
};
