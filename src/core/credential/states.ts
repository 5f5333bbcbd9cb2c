import type { StateTable } from '../basics/state-move.ts';
import type { CredentialStatus } from './credential.ts';

/** How a credential moves; what is revoked stays so. */
export const credentialStates: StateTable<CredentialStatus> = {
  noun: 'credential',
  moves: [
    { from: [null], by: 'issue-credential', who: ['owner'], to: 'valid' },
    { from: ['valid'], by: 'withdraw-credential', who: ['owner'], to: 'revoked' },
    { from: ['valid'], by: 'revoke-credential', who: ['coordinator', 'head'], to: 'revoked' },
    { from: ['valid'], by: 'revoke-overturned-credential', who: ['clock'], to: 'revoked' },
    { from: ['valid'], by: 'revoke-erased-credential', who: ['clock'], to: 'revoked' },
  ],
};
