import { addDays } from '../../basics/add-days.ts';
import { addMonths } from '../../basics/add-months.ts';

const dayNumber = (day: string): number => Math.round(Date.parse(day) / 86_400_000);

/**
 * Of stays that ended on or before this day so many whole months are over today; in days since the first of January 1970. At the ends of
 * months several last days have the same day so many months later.
 */
export const reachedUntil = (today: string, months: number): number => {
  let day = addMonths(today, -months);
  while (addMonths(day, months) > today) day = addDays(day, -1);
  while (addMonths(addDays(day, 1), months) <= today) day = addDays(day, 1);
  return dayNumber(day);
};
