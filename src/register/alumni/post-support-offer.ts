import { postSupportOffer } from '../../core/alumni/post-support-offer.ts';
import type { SupportKind } from '../../core/alumni/support.ts';
import type { LocalizedText } from '../../core/basics/locale.ts';
import type { Command } from '../command.ts';

/** By the mobility office, for alumni of every institution. */
export const postSupportOfferCommand: Command<
  {
    readonly kind: SupportKind;
    readonly field: string | null;
    readonly closesOn: string;
    readonly title: LocalizedText;
    readonly description: LocalizedText;
  },
  undefined,
  { readonly id: string }
> = {
  name: 'post-support-offer',
  load: () => Promise.resolve(undefined),
  decide: postSupportOffer,
  save: async ({ trx }, { entries: [entry], input: { title, description } }) => {
    if (entry === undefined) return;
    await trx
      .insertInto('support_offer_content')
      .values({
        offer_id: entry.recordId,
        title: JSON.stringify(title),
        description: JSON.stringify(description),
      })
      .execute();
  },
  answer: (entries) => ({ id: entries[0]?.recordId ?? '' }),
};
