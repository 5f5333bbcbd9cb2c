import type { StateTable } from '../basics/state-move.ts';
import type { AppealStatus } from './appeal.ts';
import type { AwardOutcome } from './award.ts';

/** How the outcome of an application moves, decision by decision; an award is taken from nobody. */
export const awardStates: StateTable<AwardOutcome> = {
  noun: 'award',
  moves: [
    { from: [null, 'reserve', 'refused', 'awarded'], by: 'record-awards', who: ['clock'], to: 'awarded' },
    { from: [null, 'reserve', 'refused'], by: 'record-reserve', who: ['clock'], to: 'reserve' },
    { from: [null, 'reserve', 'refused'], by: 'record-refusal', who: ['clock'], to: 'refused' },
    { from: ['awarded', 'reserve', 'refused'], by: 'give-up-award', who: ['owner'], to: 'given-up' },
  ],
};

/** How an appeal moves. */
export const appealStates: StateTable<AppealStatus> = {
  noun: 'appeal',
  moves: [
    { from: [null], by: 'file-appeal', who: ['owner'], to: 'filed' },
    { from: ['filed'], by: 'uphold-appeal', who: ['officer'], to: 'upheld' },
    { from: ['filed'], by: 'dismiss-appeal', who: ['officer'], to: 'dismissed' },
  ],
};
