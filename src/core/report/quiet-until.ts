import { addDays } from '../basics/add-days.ts';
import { dayOf, formatTime } from '../basics/format-date.ts';
import { instantAt } from '../basics/instant-at.ts';

/** No letter that can wait leaves between these hours of its reader's clock. */
const quiet = { from: '21:00', to: '08:00' };

/** When a letter may leave that is written now: at once, or at eight in the morning where its reader is. */
export const quietUntil = (now: string, timeZone: string): string | null => {
  const time = formatTime(now, timeZone);
  const day = dayOf(now, timeZone);
  if (time < quiet.to) return instantAt(day, quiet.to, timeZone);
  return time >= quiet.from ? instantAt(addDays(day, 1), quiet.to, timeZone) : null;
};
