import type { StateTable } from '../basics/state-move.ts';
import type { EventStatus, RequestStatus } from './obligation-record.ts';
import type { ObligationStatus } from './obligation.ts';

/** How an obligation moves. */
export const obligationStates: StateTable<ObligationStatus> = {
  noun: 'obligation',
  moves: [
    { from: [null], by: 'open-obligation', who: ['clock'], to: 'running' },
    { from: ['running'], by: 'keep-obligation', who: ['clock', 'officer'], to: 'kept' },
    { from: ['running'], by: 'substitute-obligation', who: ['clock', 'officer'], to: 'substituted' },
    { from: ['running', 'refunding'], by: 'exempt-from-obligation', who: ['officer'], to: 'exempt' },
    { from: ['running'], by: 'demand-refund', who: ['officer'], to: 'refunding' },
    { from: ['refunding'], by: 'withdraw-refund', who: ['officer'], to: 'running' },
    { from: ['refunding'], by: 'complete-refund', who: ['officer'], to: 'refunded' },
  ],
};

/** How a claimed period or contribution moves. */
export const obligationEventStates: StateTable<EventStatus> = {
  noun: 'obligation-event',
  moves: [
    { from: [null], by: 'claim-obligation-event', who: ['owner'], to: 'claimed' },
    { from: ['claimed'], by: 'accept-obligation-event', who: ['officer'], to: 'accepted' },
    { from: [null], by: 'grant-obligation-request', who: ['officer'], to: 'accepted' },
    { from: ['claimed'], by: 'refuse-obligation-event', who: ['officer'], to: 'refused' },
    { from: ['refused'], by: 'grant-obligation-request', who: ['officer'], to: 'claimed' },
  ],
};

/** How a request moves. */
export const obligationRequestStates: StateTable<RequestStatus> = {
  noun: 'obligation-request',
  moves: [
    { from: [null], by: 'file-obligation-request', who: ['owner'], to: 'filed' },
    { from: ['filed'], by: 'grant-obligation-request', who: ['officer'], to: 'granted' },
    { from: ['filed'], by: 'refuse-obligation-request', who: ['officer'], to: 'refused' },
    { from: ['refused'], by: 'grant-obligation-request', who: ['officer'], to: 'filed' },
  ],
};
