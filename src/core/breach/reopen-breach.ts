import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import type { BreachStanding } from './breach.ts';
import { moveBreach } from './move-breach.ts';

/** Something new became known; the term runs from the first detection as before. */
export const reopenBreach = (
  standing: BreachStanding | undefined,
  { id }: { readonly id: string },
): Decided<readonly EntryBody[]> =>
  moveBreach('reopen-breach', standing, id, { outcome: null, closedAt: null });
