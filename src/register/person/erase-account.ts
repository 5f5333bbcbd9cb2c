import { sql } from 'kysely';
import { accountDefaults, type AccountStanding } from '../../core/person/account-setting.ts';
import { eraseAccount } from '../../core/person/erase-account.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';
import { forgetAccount } from './forget-account.ts';

/** The account keeps its id, so that entries still name one actor; everything else of it goes. */
export const eraseAccountCommand: Command<
  {
    readonly id: string;
    /** His applications: what the committee said of them lies with the office. */
    readonly applications: readonly string[];
  },
  AccountStanding,
  { readonly erased: boolean }
> = {
  name: 'erase-account',
  load: async ({ trx, institutionId }, { id }) =>
    (await findStanding<AccountStanding>(trx, 'account', institutionId, id)) ?? accountDefaults,
  decide: eraseAccount,
  save: async ({ trx, institutionId }, { entries, input: { id, applications } }) => {
    if (entries.length === 0) return;
    await sql`
      delete from entry_reason
       where institution_id = ${institutionId}
         and id in (select j.id from journal j
                      join recommendation_voice v on v.institution_id = ${institutionId} and v.id = j.record_id
                     where j.institution_id = ${institutionId} and j.noun = 'voice'
                       and v.application_id = any(${[...applications]}))`.execute(trx);
    await forgetAccount(trx, id);
  },
  answer: (entries) => ({ erased: entries.length > 0 }),
};
