import type { Circumstances } from '../basics/circumstances.ts';
import { dayOf } from '../basics/format-date.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import { nationalTimeZone } from '../basics/national-time-zone.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { moveFrom } from '../basics/state-move.ts';
import type { AlumnusStanding } from './alumnus.ts';
import { interestStates } from './states.ts';
import type { SupportInterestStanding, SupportOfferStanding } from './support.ts';

/** An alumnus wants an offer, or not any more. Whether he ever answered a follow-up is not asked. */
export const noteInterest = (
  {
    alumnus,
    offer,
    interest,
  }: {
    readonly alumnus: (AlumnusStanding & { readonly id: string }) | undefined;
    readonly offer: SupportOfferStanding | undefined;
    readonly interest: (SupportInterestStanding & { readonly id: string }) | undefined;
  },
  { offerId, isWanted }: { readonly offerId: string; readonly isWanted: boolean },
  { now, newId }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (alumnus === undefined || alumnus.status === 'erased') return refuse({ code: 'alumnus-unknown' });
  if (offer === undefined) return refuse({ code: 'offer-unknown' });
  if (isWanted && (offer.status !== 'open' || offer.closesOn < dayOf(now, nationalTimeZone)))
    return refuse({ code: 'offer-closed' });
  const status = interest?.status ?? null;
  if (status === (isWanted ? 'noted' : 'withdrawn')) return accept([]);
  const moved = moveFrom(
    interestStates,
    status,
    isWanted ? 'note-support-interest' : 'withdraw-support-interest',
  );
  if (!moved.ok) return moved;
  if (interest === undefined)
    return accept([
      {
        kind: 'SupportInterestNoted',
        noun: 'support-interest',
        recordId: newId('soi'),
        data: {
          ...{ offerId, alumnusId: alumnus.id, accountId: alumnus.accountId, status: moved.value },
          ...{ notedAt: now, takenUpOn: null },
        },
      },
    ]);
  return accept([
    {
      kind: isWanted ? 'SupportInterestRenewed' : 'SupportInterestWithdrawn',
      noun: 'support-interest',
      recordId: interest.id,
      data: { status: moved.value, ...(isWanted ? { notedAt: now } : {}) },
    },
  ]);
};
