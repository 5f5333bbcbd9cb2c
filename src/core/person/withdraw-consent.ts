import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { ConsentStanding } from './consent.ts';

/** Consent ends at once; what follows from it ends within the days that the law gives. */
export const withdrawConsent = (
  state: ConsentStanding | undefined,
  { id }: { readonly id: string },
  { now }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (state === undefined) return refuse({ code: 'consent-unknown' });
  return accept(
    state.withdrawnAt === null
      ? [{ kind: 'ConsentWithdrawn', noun: 'consent', recordId: id, data: { withdrawnAt: now } }]
      : [],
  );
};
