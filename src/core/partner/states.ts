import type { StateTable } from '../basics/state-move.ts';
import type { PartnerDocumentStatus } from './partner-document.ts';

export const partnerDocumentStates: StateTable<PartnerDocumentStatus> = {
  noun: 'partner-document',
  moves: [
    { from: [null], by: 'take-partner-document', who: ['coordinator'], to: 'kept' },
    { from: ['kept'], by: 'withdraw-partner-document', who: ['coordinator'], to: 'withdrawn' },
  ],
};
