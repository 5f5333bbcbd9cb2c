import type { StateTable } from '../basics/state-move.ts';
import type { ReleaseStatus, StatementStanding } from './release-standing.ts';

/** How a release of indicators moves. */
export const releaseStates: StateTable<ReleaseStatus> = {
  noun: 'release',
  moves: [
    { from: [null], by: 'order-release', who: ['officer'], to: 'ordered' },
    { from: ['ordered'], by: 'build-release', who: ['clock'], to: 'built' },
    { from: ['ordered'], by: 'fail-release', who: ['clock'], to: 'failed' },
    { from: ['built'], by: 'publish-release', who: ['officer'], to: 'published' },
    { from: ['built', 'failed', 'ordered'], by: 'discard-release', who: ['officer'], to: 'discarded' },
  ],
};

/** How a version of a statement moves. */
export const statementStates: StateTable<StatementStanding['status']> = {
  noun: 'statement',
  moves: [
    { from: [null], by: 'draft-statement', who: ['coordinator', 'head'], to: 'drafted' },
    { from: ['drafted'], by: 'drop-statement', who: ['coordinator', 'head'], to: 'dropped' },
    { from: ['drafted'], by: 'sign-statement', who: ['head'], to: 'signed' },
  ],
};
