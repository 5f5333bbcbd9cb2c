import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { ReviewerStanding } from './reviewer.ts';

/** Out of the pool: nothing new is given to him; what he has, he keeps until it is released. */
export const removeReviewer = (
  before: ReviewerStanding | undefined,
  { id }: { readonly id: string },
  { now }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (before === undefined) return refuse({ code: 'reviewer-unknown' });
  if (before.removedAt !== null) return accept([]);
  return accept([{ kind: 'ReviewerRemoved', noun: 'reviewer', recordId: id, data: { removedAt: now } }]);
};
