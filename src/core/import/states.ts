import type { StateTable } from '../basics/state-move.ts';
import type { ImportProfileStanding, ImportStatus } from './import-batch.ts';

const office = ['coordinator', 'officer'] as const;

/** How an import moves. */
export const importStates: StateTable<ImportStatus> = {
  noun: 'import-batch',
  moves: [
    { from: [null], by: 'start-import', who: office, to: 'reading' },
    { from: ['reading'], by: 'finish-import', who: office, to: 'imported' },
    { from: ['reading'], by: 'fail-import', who: ['clock'], to: 'failed' },
    { from: ['reading'], by: 'cancel-import', who: office, to: 'cancelled' },
    { from: ['imported'], by: 'undo-import', who: office, to: 'undone' },
  ],
};

/** How an own mapping moves. */
export const importProfileStates: StateTable<ImportProfileStanding['status']> = {
  noun: 'import-profile',
  moves: [
    { from: [null, 'stands'], by: 'save-import-profile', who: office, to: 'stands' },
    { from: ['stands'], by: 'retire-import-profile', who: office, to: 'retired' },
  ],
};
