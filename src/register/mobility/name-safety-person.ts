import { nameSafetyPerson, type NamingState } from '../../core/mobility/name-safety-person.ts';
import type { Command } from '../command.ts';
import { findMobility } from './find-mobility.ts';
import { listSafetyPeople } from './list-safety-people.ts';

/** By a coordinator. */
export const nameSafetyPersonCommand: Command<
  { readonly id: string; readonly accountId: string | null; readonly isForCall: boolean },
  NamingState,
  { readonly named: number }
> = {
  name: 'name-safety-person',
  load: async ({ trx, institutionId }, { id, accountId, isForCall }) => {
    const mobility = await findMobility(trx, institutionId, id);
    const people = accountId === null ? [] : await listSafetyPeople(trx, institutionId);
    const without =
      mobility === undefined || !isForCall
        ? []
        : await trx
            .selectFrom('mobility')
            .select('id')
            .where('institution_id', '=', institutionId)
            .where('call_id', '=', mobility.callId)
            .where('safety_account_id', 'is', null)
            .where('status', 'in', ['awarded', 'agreed', 'abroad'])
            .orderBy('id')
            .forUpdate()
            .execute();
    return {
      mobility,
      without: without.map((row) => row.id),
      isOfInstitution: people.some((person) => person.accountId === accountId),
    };
  },
  owner: ({ mobility }) => mobility?.accountId,
  decide: nameSafetyPerson,
  answer: (entries) => ({ named: entries.length }),
};
