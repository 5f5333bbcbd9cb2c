import type { CredentialStanding, CredentialStatus } from '../../core/credential/credential.ts';
import {
  revokeCredential,
  withdrawCredential,
  type KnownCredential,
} from '../../core/credential/revoke-credential.ts';
import type { Command, Place } from '../command.ts';
import { findStanding } from '../standing.ts';

type Revoking = Command<
  { readonly id: string },
  KnownCredential | undefined,
  { readonly status: CredentialStatus }
>;

const parts = {
  load: async ({ trx, institutionId }: Place, { id }: { readonly id: string }) => {
    const found = await findStanding<CredentialStanding>(trx, 'credential', institutionId, id);
    return found && { ...found, id };
  },
  answer: () => ({ status: 'revoked' as const }),
};

/** By the university, with a reason. */
export const revokeCredentialCommand: Revoking = {
  ...parts,
  name: 'revoke-credential',
  decide: revokeCredential,
};

/** By its holder. */
export const withdrawCredentialCommand: Revoking = {
  ...parts,
  name: 'withdraw-credential',
  owner: (credential) => credential?.accountId,
  decide: withdrawCredential,
};
