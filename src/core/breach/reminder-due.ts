import type { BreachReminder, BreachStanding } from './breach.ts';

/** Hours before the end of the term at which the responsible people are reminded. */
const soonHours = 8;

/** Of which step of the clock nobody was reminded yet; `undefined` where there is none. */
export const reminderDue = (
  {
    status,
    notifiedAt,
    dueAt,
    reminded,
  }: Pick<BreachStanding, 'status' | 'notifiedAt' | 'dueAt' | 'reminded'>,
  now: string,
): Exclude<BreachReminder, 'none'> | undefined => {
  if (status !== 'open' || notifiedAt !== null || reminded === 'overdue') return undefined;
  if (now > dueAt) return 'overdue';
  const isSoon = Date.parse(dueAt) - Date.parse(now) <= soonHours * 3_600_000;
  return isSoon && reminded === 'none' ? 'soon' : undefined;
};
