import { sql } from 'kysely';
import type { AccountStanding } from '../../core/person/account-setting.ts';
import { lockAccount } from '../../core/person/lock-account.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';

/** In the journal of the national office; its sessions end with it. */
export const lockAccountCommand: Command<
  { readonly id: string },
  AccountStanding | undefined,
  { readonly locked: boolean }
> = {
  name: 'lock-account',
  load: async ({ trx, institutionId }, { id }) => findStanding(trx, 'account', institutionId, id),
  decide: lockAccount,
  save: async ({ trx }, { input: { id } }) => {
    await sql`delete from session where account_id = ${id}`.execute(trx);
  },
  answer: () => ({ locked: true }),
};
