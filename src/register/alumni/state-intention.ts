import type { IntentionAnswers } from '../../core/alumni/intention.ts';
import { stateIntention, type AskedOccasion } from '../../core/alumni/state-intention.ts';
import type { MobilityStanding } from '../../core/mobility/mobility.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';
import { listOwnIntentions } from './list-own-intentions.ts';
import { saveIntention } from './save-intention.ts';

/** At the agreement and at the return, in the desk; optional. */
export const stateIntentionCommand: Command<
  { readonly mobilityId: string; readonly occasion: AskedOccasion; readonly answers: IntentionAnswers },
  Parameters<typeof stateIntention>[0],
  { readonly stated: boolean }
> = {
  name: 'state-intention',
  load: async ({ trx, institutionId }, { mobilityId }) => {
    const mobility = await findStanding<MobilityStanding>(trx, 'mobility', institutionId, mobilityId);
    const said =
      mobility === undefined ? [] : await listOwnIntentions(trx, institutionId, mobility.accountId);
    return {
      mobility,
      said: said.filter((one) => one.mobilityId === mobilityId).map(({ occasion }) => occasion),
    };
  },
  owner: ({ mobility }) => mobility?.accountId,
  decide: stateIntention,
  save: async (place, { state: { mobility }, input: { mobilityId, occasion, answers } }) => {
    if (mobility === undefined) return;
    await saveIntention(place, { mobilityId, accountId: mobility.accountId }, occasion, answers);
  },
  answer: () => ({ stated: true }),
};
