import type { Circumstances } from '../basics/circumstances.ts';
import { dayOf } from '../basics/format-date.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import { nationalTimeZone } from '../basics/national-time-zone.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { SupportKind } from './support.ts';

/** An institution offers something to alumni; it is seen until its last day. */
export const postSupportOffer = (
  _none: unknown,
  {
    kind,
    field,
    closesOn,
  }: { readonly kind: SupportKind; readonly field: string | null; readonly closesOn: string },
  { now, newId, institutionId }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (closesOn < dayOf(now, nationalTimeZone))
    return refuse({ code: 'incomplete', list: [{ code: 'offer-ends-in-past', field: 'closesOn' }] });
  return accept([
    {
      kind: 'SupportOfferPosted',
      noun: 'support-offer',
      recordId: newId('sof'),
      data: { institutionId, kind, field, closesOn, status: 'open', postedAt: now, closedAt: null },
    },
  ]);
};
