import type { ApplicationStanding } from '../../core/application/application.ts';
import { reopenApplication, type ReopeningState } from '../../core/application/reopen-application.ts';
import type { Command } from '../command.ts';
import { readCall } from '../programme/read-call.ts';
import { findStanding } from '../standing.ts';

export const reopenApplicationCommand: Command<
  { readonly id: string },
  ReopeningState,
  { readonly reopened: boolean }
> = {
  name: 'reopen-application',
  load: async ({ trx, institutionId }, { id }) => {
    const application = await findStanding<ApplicationStanding>(trx, 'application', institutionId, id);
    const call = application === undefined ? undefined : await readCall(trx, application.callId);
    return { application, call: call?.standing };
  },
  owner: ({ application }) => application?.accountId,
  decide: (state, { id }, circumstances) => reopenApplication(state, { id }, circumstances),
  answer: (entries) => ({ reopened: entries.length > 0 }),
};
