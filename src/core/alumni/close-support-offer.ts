import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { moveFrom } from '../basics/state-move.ts';
import { offerStates } from './states.ts';
import type { SupportOfferStanding } from './support.ts';

/** Only who posted an offer closes it. */
export const closeSupportOffer = (
  offer: SupportOfferStanding | undefined,
  { id }: { readonly id: string },
  { now, institutionId }: Pick<Circumstances, 'now' | 'institutionId'>,
): Decided<readonly EntryBody[]> => {
  if (offer?.institutionId !== institutionId) return refuse({ code: 'offer-unknown' });
  const moved = moveFrom(offerStates, offer.status, 'close-support-offer');
  if (!moved.ok) return moved;
  return accept([
    {
      kind: 'SupportOfferClosed',
      noun: 'support-offer',
      recordId: id,
      data: { status: moved.value, closedAt: now },
    },
  ]);
};
