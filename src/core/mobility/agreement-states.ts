import type { StateTable } from '../basics/state-move.ts';
import type { AgreementStatus } from './agreement.ts';

/** How one version of an agreement moves. What is offered comes into force with the third signature, whoever gives it. */
export const agreementStates = {
  noun: 'agreement',
  moves: [
    { from: [null], by: 'draft-agreement', who: ['coordinator'], to: 'draft' },
    { from: [null], by: 'request-change', who: ['owner'], to: 'draft' },
    { from: ['draft'], by: 'offer-agreement', who: ['owner', 'coordinator'], to: 'offered' },
    { from: ['offered'], by: 'third-signature', who: ['owner', 'coordinator', 'head'], to: 'in-force' },
    { from: ['offered'], by: 'refuse-agreement', who: ['owner', 'coordinator', 'head'], to: 'refused' },
    { from: ['draft', 'offered'], by: 'withdraw-agreement', who: ['owner', 'coordinator'], to: 'withdrawn' },
    { from: ['in-force'], by: 'later-version', who: ['clock'], to: 'replaced' },
  ],
} as const satisfies StateTable<AgreementStatus>;
