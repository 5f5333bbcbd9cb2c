import { accountDefaults, type AccountStanding } from '../../core/person/account-setting.ts';
import { eraseAccount } from '../../core/person/erase-account.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';
import { forgetAccount } from '../forget-account.ts';

/** The account keeps its id, so that entries still name one actor; everything else of it goes. */
export const eraseAccountCommand: Command<
  { readonly id: string },
  AccountStanding,
  { readonly erased: boolean }
> = {
  name: 'erase-account',
  load: async ({ trx, institutionId }, { id }) =>
    (await findStanding<AccountStanding>(trx, 'account', institutionId, id)) ?? accountDefaults,
  decide: eraseAccount,
  save: async ({ trx }, { entries, input: { id } }) => {
    if (entries.length > 0) await forgetAccount(trx, id);
  },
  answer: (entries) => ({ erased: entries.length > 0 }),
};
