import type { AccountStanding } from '../../core/person/account-setting.ts';
import { unlockAccount } from '../../core/person/unlock-account.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';

export const unlockAccountCommand: Command<
  { readonly id: string },
  AccountStanding | undefined,
  { readonly unlocked: boolean }
> = {
  name: 'unlock-account',
  load: async ({ trx, institutionId }, { id }) => findStanding(trx, 'account', institutionId, id),
  decide: unlockAccount,
  answer: () => ({ unlocked: true }),
};
