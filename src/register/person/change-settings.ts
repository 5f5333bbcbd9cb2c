import {
  accountDefaults,
  type AccountStanding,
  type SettingsInput,
} from '../../core/person/account-setting.ts';
import { changeSettings } from '../../core/person/change-settings.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';

/** In the journal of the national office, which keeps the accounts. */
export const changeSettingsCommand: Command<SettingsInput, AccountStanding, { readonly changed: boolean }> = {
  name: 'change-settings',
  load: async ({ trx, institutionId, circumstances }) =>
    (await findStanding<AccountStanding>(trx, 'account', institutionId, circumstances.actor)) ??
    accountDefaults,
  owner: (_state, _input, { circumstances }) => circumstances.actor,
  decide: changeSettings,
  answer: (entries) => ({ changed: entries.length > 0 }),
};
