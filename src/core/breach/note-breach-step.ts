import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import type { BreachStanding } from './breach.ts';
import { moveBreach } from './move-breach.ts';

/** What was done; and, where it is known better by now, how many people are concerned. */
export const noteBreachStep = (
  standing: BreachStanding | undefined,
  { id, people }: { readonly id: string; readonly people?: number | undefined },
): Decided<readonly EntryBody[]> =>
  moveBreach('note-breach-step', standing, id, people === undefined ? {} : { people });
