import type { StateTable } from '../basics/state-move.ts';
import type { ReadingStatus } from './epvo-standing.ts';

/** How a reading of a table of the EPVO moves; that of a file is done when it begins. */
const reading: StateTable<ReadingStatus> = {
  noun: 'epvo-reading',
  moves: [
    { from: [null], by: 'order-epvo-reading', who: ['coordinator'], to: 'ordered' },
    { from: [null], by: 'read-epvo-mirror', who: ['coordinator'], to: 'done' },
    { from: ['ordered'], by: 'end-epvo-reading', who: ['clock'], to: 'done' },
    { from: ['ordered'], by: 'end-epvo-reading', who: ['clock'], to: 'failed' },
    { from: ['ordered'], by: 'stop-epvo-job', who: ['coordinator'], to: 'stopped' },
  ],
};

/** How rows on their way to the EPVO move. */
const sending: StateTable<ReadingStatus> = {
  noun: 'epvo-sending',
  moves: [
    { from: [null], by: 'order-epvo-sending', who: ['coordinator'], to: 'ordered' },
    { from: ['ordered'], by: 'end-epvo-sending', who: ['clock'], to: 'done' },
    { from: ['ordered'], by: 'end-epvo-sending', who: ['clock'], to: 'failed' },
    { from: ['ordered'], by: 'stop-epvo-job', who: ['coordinator'], to: 'stopped' },
  ],
};

export const epvoStates = { reading, sending } as const;
