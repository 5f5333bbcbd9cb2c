import type { StateTable } from '../basics/state-move.ts';
import type { AlumnusStatus } from './alumnus.ts';
import type { FollowUpStatus } from './follow-up.ts';
import type { OutcomeStatus } from './outcome.ts';
import type { InterestStatus, OfferStatus } from './support.ts';

/** Whether somebody is asked. */
export const alumnusStates: StateTable<AlumnusStatus> = {
  noun: 'alumnus',
  moves: [
    { from: [null], by: 'open-alumnus', who: ['clock'], to: 'asked' },
    { from: ['asked'], by: 'stop-follow-ups', who: ['owner', 'clock'], to: 'stopped' },
    { from: ['stopped'], by: 'resume-follow-ups', who: ['clock'], to: 'asked' },
    { from: ['asked', 'stopped'], by: 'erase-person', who: ['clock'], to: 'erased' },
  ],
};

/** How one asking moves. */
export const followUpStates: StateTable<FollowUpStatus> = {
  noun: 'follow-up',
  moves: [
    { from: [null], by: 'open-follow-ups', who: ['clock'], to: 'invited' },
    { from: ['invited', 'answered'], by: 'answer-follow-up', who: ['owner'], to: 'answered' },
    { from: ['invited'], by: 'enter-follow-up', who: ['coordinator'], to: 'answered' },
    { from: ['invited'], by: 'remind-follow-ups', who: ['clock'], to: 'closed' },
    { from: ['invited'], by: 'stop-follow-ups', who: ['owner', 'clock'], to: 'stopped' },
  ],
};

/** How a fact about the life after a stay moves. */
export const outcomeStatesTable: StateTable<OutcomeStatus> = {
  noun: 'outcome',
  moves: [
    { from: [null], by: 'answer-follow-up', who: ['owner'], to: 'stands' },
    { from: [null], by: 'enter-follow-up', who: ['coordinator'], to: 'stands' },
    { from: [null], by: 'import-outcomes', who: ['coordinator'], to: 'stands' },
    { from: [null], by: 'state-outcome', who: ['owner'], to: 'stands' },
    { from: [null], by: 'show-outcome', who: ['owner'], to: 'to-check' },
    { from: ['to-check'], by: 'accept-outcome', who: ['coordinator'], to: 'stands' },
    { from: ['to-check'], by: 'refuse-outcome', who: ['coordinator'], to: 'refused' },
    { from: ['stands'], by: 'settle-outcomes', who: ['coordinator'], to: 'refused' },
    { from: ['stands', 'to-check'], by: 'replace-outcome', who: ['owner', 'coordinator'], to: 'replaced' },
    {
      from: ['stands', 'replaced', 'refused'],
      by: 'undo-outcome-import',
      who: ['coordinator'],
      to: 'undone',
    },
  ],
};

/** How an offer of support moves; after its last day nobody can note an interest, whatever its status. */
export const offerStates: StateTable<OfferStatus> = {
  noun: 'support-offer',
  moves: [
    { from: [null], by: 'post-support-offer', who: ['coordinator'], to: 'open' },
    { from: ['open'], by: 'close-support-offer', who: ['coordinator'], to: 'closed' },
  ],
};

/** How an interest in an offer moves. */
export const interestStates: StateTable<InterestStatus> = {
  noun: 'support-interest',
  moves: [
    { from: [null, 'withdrawn'], by: 'note-support-interest', who: ['owner'], to: 'noted' },
    { from: ['noted'], by: 'withdraw-support-interest', who: ['owner'], to: 'withdrawn' },
    { from: ['noted'], by: 'record-take-up', who: ['coordinator'], to: 'taken-up' },
  ],
};
