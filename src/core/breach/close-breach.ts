import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { refuse } from '../basics/result.ts';
import type { BreachOutcome, BreachStanding } from './breach.ts';
import { moveBreach } from './move-breach.ts';

/** Closed with cause and measures; what was a breach only after the authorised body was notified. */
export const closeBreach = (
  standing: BreachStanding | undefined,
  { id, outcome }: { readonly id: string; readonly outcome: BreachOutcome },
  { now }: Circumstances,
): Decided<readonly EntryBody[]> => {
  const isUntold = standing?.status === 'open' && standing.notifiedAt === null;
  if (isUntold && outcome === 'handled') return refuse({ code: 'breach-not-notified', field: 'outcome' });
  return moveBreach('close-breach', standing, id, { outcome, closedAt: now });
};
