import { accountDefaults, type AccountStanding } from '../../core/person/account-setting.ts';
import { askErasure } from '../../core/person/ask-erasure.ts';
import type { NoInput } from '../../core/basics/no-input.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';

/** In the journal of the national office; the jobs that follow erase him everywhere. */
export const askErasureCommand: Command<NoInput, AccountStanding, { readonly asked: boolean }> = {
  name: 'ask-erasure',
  load: async ({ trx, institutionId, circumstances }) =>
    (await findStanding<AccountStanding>(trx, 'account', institutionId, circumstances.actor)) ??
    accountDefaults,
  owner: (_state, _input, { circumstances }) => circumstances.actor,
  decide: askErasure,
  answer: () => ({ asked: true }),
};
