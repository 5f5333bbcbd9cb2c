import type { StateTable } from '../basics/state-move.ts';
import type { AssignmentStatus } from './assignment.ts';
import type { SelectionStatus } from './selection.ts';

/** How the selection of a call moves. */
export const selectionStates: StateTable<SelectionStatus> = {
  noun: 'selection',
  moves: [
    { from: [null], by: 'open-selection', who: ['officer'], to: 'reviewing' },
    { from: ['reviewing'], by: 'close-reviews', who: ['officer'], to: 'deliberating' },
    { from: ['deliberating'], by: 'fix-list', who: ['officer'], to: 'listed' },
    { from: ['listed', 'decided'], by: 'decide-awards', who: ['officer'], to: 'decided' },
  ],
};

/** How one review moves. */
export const assignmentStates: StateTable<AssignmentStatus> = {
  noun: 'assignment',
  moves: [
    { from: [null], by: 'assign-reviewers', who: ['officer'], to: 'proposed' },
    { from: ['proposed'], by: 'invite-reviewers', who: ['officer'], to: 'invited' },
    { from: ['invited'], by: 'accept-assignment', who: ['owner'], to: 'accepted' },
    { from: ['invited', 'accepted'], by: 'decline-assignment', who: ['owner'], to: 'declined' },
    { from: ['invited', 'accepted'], by: 'declare-conflict', who: ['owner'], to: 'conflict' },
    { from: ['invited', 'accepted'], by: 'submit-score-sheet', who: ['owner'], to: 'submitted' },
    { from: ['proposed', 'invited', 'accepted'], by: 'release-assignment', who: ['officer'], to: 'released' },
    { from: ['submitted'], by: 'decide-appeal', who: ['officer'], to: 'void' },
  ],
};
