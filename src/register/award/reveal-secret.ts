import { revealSecret } from '../../core/award/reveal-secret.ts';
import type { LotteryPartyStanding } from '../../core/review/selection.ts';
import type { Command } from '../command.ts';
import { findSelection } from '../review/find-selection.ts';
import { sha256 } from '../sha256.ts';
import { findStanding } from '../standing.ts';

export const revealSecretCommand: Command<
  { readonly partyId: string; readonly secret: string },
  Parameters<typeof revealSecret>[0],
  { readonly revealed: boolean }
> = {
  name: 'reveal-secret',
  load: async ({ trx, institutionId }, { partyId, secret }) => {
    const party = await findStanding<LotteryPartyStanding>(trx, 'lottery-party', institutionId, partyId);
    return {
      party,
      selection: party === undefined ? undefined : await findSelection(trx, party.callId),
      commitment: sha256(secret),
    };
  },
  decide: revealSecret,
  save: async ({ trx }, { entries, input: { partyId, secret } }) => {
    if (entries.length === 0) return;
    await trx.updateTable('lottery_party_text').set({ secret }).where('party_id', '=', partyId).execute();
  },
  answer: (entries) => ({ revealed: entries.length > 0 }),
};
