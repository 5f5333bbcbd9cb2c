import type { AccessKeyStanding } from '../../core/access-key/access-key.ts';
import { revokeAccessKey } from '../../core/access-key/revoke-access-key.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';

export const revokeAccessKeyCommand: Command<
  { readonly id: string },
  AccessKeyStanding | undefined,
  { readonly revoked: boolean }
> = {
  name: 'revoke-access-key',
  load: async ({ trx, institutionId }, { id }) => findStanding(trx, 'access-key', institutionId, id),
  decide: revokeAccessKey,
  answer: () => ({ revoked: true }),
};
