import type { StateTable } from '../basics/state-move.ts';
import type { BreachStatus } from './breach.ts';

const who = ['head', 'administrator'] as const;

/** How a breach moves. */
export const breachStates: StateTable<BreachStatus> = {
  noun: 'breach',
  moves: [
    { from: [null], by: 'open-breach', who, to: 'open' },
    { from: ['open'], by: 'note-breach-step', who, to: 'open' },
    { from: ['open'], by: 'notify-breach', who, to: 'open' },
    { from: ['open'], by: 'tell-breach', who, to: 'open' },
    { from: ['open'], by: 'remind-breach', who: ['clock'], to: 'open' },
    { from: ['open'], by: 'close-breach', who, to: 'closed' },
    { from: ['closed'], by: 'reopen-breach', who, to: 'open' },
  ],
};
