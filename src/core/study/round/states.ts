import type { StateTable } from '../../basics/state-move.ts';
import type { CodingRoundStatus } from '../standing/codebook-standing.ts';

/** How a round of coding moves. */
const round: StateTable<CodingRoundStatus> = {
  noun: 'coding-round',
  moves: [
    { from: [null], by: 'open-coding-round', who: ['analyst'], to: 'open' },
    { from: ['open'], by: 'hand-in-codings', who: ['analyst'], to: 'compared' },
    { from: ['open'], by: 'hand-in-codings', who: ['analyst'], to: 'settled' },
    { from: ['compared'], by: 'settle-disagreement', who: ['analyst'], to: 'settled' },
  ],
};

/** How a sheet of codings moves. */
const sheet: StateTable<'open' | 'handed-in'> = {
  noun: 'coding-sheet',
  moves: [
    { from: [null], by: 'code-transcript', who: ['analyst'], to: 'open' },
    { from: [null, 'open'], by: 'hand-in-codings', who: ['analyst'], to: 'handed-in' },
  ],
};

/** How a code moves. */
const code: StateTable<'stands' | 'removed'> = {
  noun: 'code',
  moves: [
    { from: [null, 'removed'], by: 'write-codebook', who: ['analyst'], to: 'stands' },
    { from: ['stands'], by: 'write-codebook', who: ['analyst'], to: 'removed' },
  ],
};

/** How a theme moves. */
const theme: StateTable<'stands' | 'removed'> = {
  noun: 'theme',
  moves: [
    { from: [null], by: 'form-theme', who: ['analyst'], to: 'stands' },
    { from: ['stands'], by: 'form-theme', who: ['analyst'], to: 'removed' },
  ],
};

export const roundStates = { round, sheet, code, theme } as const;
