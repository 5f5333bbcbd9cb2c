import { noteInterest } from '../../core/alumni/note-interest.ts';
import type {
  InterestStatus,
  SupportInterestStanding,
  SupportOfferStanding,
} from '../../core/alumni/support.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';
import { loadAlumnus } from './load-alumnus.ts';

/** By an alumnus, in his own institution. */
export const noteInterestCommand: Command<
  { readonly alumnusId: string; readonly offerId: string; readonly isWanted: boolean },
  Parameters<typeof noteInterest>[0],
  { readonly id: string; readonly status: InterestStatus }
> = {
  name: 'note-support-interest',
  load: async (place, { alumnusId, offerId }) => {
    const { trx, institutionId } = place;
    const { alumnus } = await loadAlumnus(place, alumnusId);
    const offer = await findStanding<SupportOfferStanding>(trx, 'support-offer', institutionId, offerId);
    const row = await trx
      .selectFrom('support_interest')
      .select('id')
      .where('institution_id', '=', institutionId)
      .where('alumnus_id', '=', alumnusId)
      .where('offer_id', '=', offerId)
      .executeTakeFirst();
    const found =
      row && (await findStanding<SupportInterestStanding>(trx, 'support-interest', institutionId, row.id));
    return { alumnus, offer, interest: row && found && { ...found, id: row.id } };
  },
  owner: ({ alumnus }) => alumnus?.accountId,
  decide: noteInterest,
  answer: (entries, { interest }, { isWanted }) => ({
    id: entries[0]?.recordId ?? interest?.id ?? '',
    status: isWanted ? 'noted' : 'withdrawn',
  }),
};
