import type { StateTable } from '../basics/state-move.ts';
import type { SignatureStatus } from './signature.ts';

/** How a party is asked and answers; the host by its personal link. */
export const signatureStates = {
  noun: 'signature',
  moves: [
    { from: [null], by: 'offer-agreement', who: ['owner', 'coordinator'], to: 'waiting' },
    { from: ['waiting'], by: 'ask-signature', who: ['clock'], to: 'asked' },
    { from: ['asked'], by: 'send-host-link', who: ['coordinator'], to: 'asked' },
    { from: ['asked'], by: 'sign-agreement', who: ['owner', 'coordinator', 'head'], to: 'signed' },
    { from: ['asked'], by: 'refuse-agreement', who: ['owner', 'coordinator', 'head'], to: 'refused' },
    { from: ['waiting', 'asked'], by: 'record-scan', who: ['coordinator'], to: 'signed' },
  ],
} as const satisfies StateTable<SignatureStatus>;
