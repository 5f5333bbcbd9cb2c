import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { ReviewerStanding } from './reviewer.ts';

/** Who is to be in the pool, and what he can judge. */
export type NewReviewer = Omit<ReviewerStanding, 'addedAt' | 'removedAt'>;

/** Into the pool of a call; who is in it already gets the new fields, languages and capacity. */
export const addReviewer = (
  {
    before,
    isReviewer,
  }: {
    readonly before: (ReviewerStanding & { readonly id: string }) | undefined;
    /** Whether the account has the role of a reviewer in the institution. */
    readonly isReviewer: boolean;
  },
  { callId, accountId, ...ability }: NewReviewer,
  { now, newId }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (!isReviewer) return refuse({ code: 'not-a-reviewer' });
  if (before === undefined) {
    return accept([
      {
        kind: 'ReviewerAdded',
        noun: 'reviewer',
        recordId: newId('rvr'),
        data: { callId, accountId, ...ability, addedAt: now, removedAt: null },
      },
    ]);
  }
  const isSame =
    before.removedAt === null &&
    before.homeInstitutionId === ability.homeInstitutionId &&
    before.capacity === ability.capacity &&
    before.fields.join() === ability.fields.join() &&
    before.languages.join() === ability.languages.join();
  if (isSame) return accept([]);
  return accept([
    { kind: 'ReviewerChanged', noun: 'reviewer', recordId: before.id, data: { ...ability, removedAt: null } },
  ]);
};
