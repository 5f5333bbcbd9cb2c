import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { BreachStanding } from './breach.ts';
import { moveBreach } from './move-breach.ts';
import { reminderDue } from './reminder-due.ts';

/** The term ends soon, or has ended: each is said once. */
export const remindBreach = (
  standing: BreachStanding | undefined,
  { id }: { readonly id: string },
  { now }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (standing === undefined) return refuse({ code: 'breach-unknown' });
  const reminded = reminderDue(standing, now);
  return reminded === undefined ? accept([]) : moveBreach('remind-breach', standing, id, { reminded });
};
