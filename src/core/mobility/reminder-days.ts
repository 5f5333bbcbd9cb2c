import { instantAfter } from '../basics/instant-after.ts';

/** Days after a party was asked on which it is reminded; after the last of them nobody is reminded any more. */
export const reminderDays = [3, 7, 14] as const;

/** When the next reminder is due, of a party that was asked at `askedAt` and reminded `told` times; `null` after the last. */
export const nextReminderAt = (askedAt: string, told: number): string | null => {
  const days = reminderDays[told];
  return days === undefined ? null : instantAfter(askedAt, days);
};
