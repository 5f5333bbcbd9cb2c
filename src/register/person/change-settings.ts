import {
  accountDefaults,
  type AccountStanding,
  type SettingsInput,
} from '../../core/person/account-setting.ts';
import { changeSettings, type SettingsState } from '../../core/person/change-settings.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';

/** In the journal of the national office, which keeps the accounts. */
export const changeSettingsCommand: Command<SettingsInput, SettingsState, { readonly changed: boolean }> = {
  name: 'change-settings',
  load: async ({ trx, institutionId, circumstances: { actor } }) => {
    const standing = await findStanding<AccountStanding>(trx, 'account', institutionId, actor);
    const row = await trx.selectFrom('account').select('name').where('id', '=', actor).executeTakeFirst();
    return { ...(standing ?? accountDefaults), name: row?.name ?? '' };
  },
  owner: (_state, _input, { circumstances }) => circumstances.actor,
  decide: changeSettings,
  save: async ({ trx, circumstances: { actor } }, { input: { name } }) => {
    await trx.updateTable('account').set({ name }).where('id', '=', actor).execute();
  },
  answer: (entries) => ({ changed: entries.length > 0 }),
};
