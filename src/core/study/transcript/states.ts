import type { StateTable } from '../../basics/state-move.ts';
import type { StudyMemoStanding, TranscriptStanding } from '../standing/transcript-standing.ts';

/** How a transcript moves. */
const transcript: StateTable<TranscriptStanding['status']> = {
  noun: 'transcript',
  moves: [
    { from: [null], by: 'add-transcript', who: ['analyst'], to: 'stands' },
    { from: ['stands'], by: 'edit-transcript', who: ['analyst'], to: 'stands' },
    { from: ['stands'], by: 'remove-transcript', who: ['analyst'], to: 'removed' },
  ],
};

/** How a memo moves. */
const memo: StateTable<StudyMemoStanding['status']> = {
  noun: 'study-memo',
  moves: [
    { from: [null, 'stands'], by: 'write-memo', who: ['analyst'], to: 'stands' },
    { from: ['stands'], by: 'write-memo', who: ['analyst'], to: 'removed' },
  ],
};

export const transcriptStates = { transcript, memo } as const;
