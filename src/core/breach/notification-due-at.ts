import { addDays } from '../basics/add-days.ts';
import { dayOf } from '../basics/format-date.ts';
import { instantAt } from '../basics/instant-at.ts';
import { nationalTimeZone } from '../basics/national-time-zone.ts';
import { addWorkingDays } from '../basics/working-days.ts';

/** Working days within which the authorised body hears of a breach after it was detected (law 94-V, article 25). */
const notifyDays = 1;

/**
 * When the term of the notification ends: with the next working day of Kazakhstan after the day of detection (Civil Code, articles 173
 * and 177). Where the calendar of working days is not known yet, with the next day.
 */
export const notificationDueAt = (detectedAt: string): string => {
  const detectedOn = dayOf(detectedAt, nationalTimeZone);
  const due = addWorkingDays(detectedOn, notifyDays);
  return instantAt(due.ok ? due.value : addDays(detectedOn, notifyDays), '23:59:59', nationalTimeZone);
};
