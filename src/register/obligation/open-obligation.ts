import { openObligation, type EndedStay } from '../../core/obligation/open-obligation.ts';
import type { ObligationStanding } from '../../core/obligation/obligation.ts';
import type { Command } from '../command.ts';
import { findMobility } from '../mobility/find-mobility.ts';
import { findStanding } from '../standing.ts';
import { findAgreedRule } from './agreed-rule.ts';

/** After the end of a stay, by the program itself: its obligation opens, once. */
export const openObligationCommand: Command<
  { readonly mobilityId: string },
  EndedStay & { readonly obligationId: string | null },
  { readonly obligationId: string | null }
> = {
  name: 'open-obligation',
  load: async (place, { mobilityId }) => {
    const { trx, institutionId } = place;
    // Locked first, so that two returns of one stay follow one after the other.
    const mobility = await findMobility(trx, institutionId, mobilityId);
    const row = await trx
      .selectFrom('obligation')
      .select('id')
      .where('institution_id', '=', institutionId)
      .where('mobility_id', '=', mobilityId)
      .executeTakeFirst();
    return {
      mobility,
      obligationId: row?.id ?? null,
      obligation: row && (await findStanding<ObligationStanding>(trx, 'obligation', institutionId, row.id)),
      rule: await findAgreedRule(place, mobilityId),
    };
  },
  decide: openObligation,
  answer: (entries, { obligationId }) => ({ obligationId: entries[0]?.recordId ?? obligationId }),
};
