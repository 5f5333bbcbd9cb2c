import { dayOf, formatTime } from './format-date.ts';
import { instantAt } from './instant-at.ts';

const begins = '21:00';
const ends = '08:00';

/** The instant itself, or, where the reader's clock shows 21:00 to 08:00, the next moment at which it shows 08:00. */
export const afterQuietHours = (instant: string, timeZone: string): string => {
  const time = formatTime(instant, timeZone);
  if (time >= ends && time < begins) return instant;
  const isEvening = time >= begins;
  const day = dayOf(instant, timeZone);
  const next = new Date(Date.parse(`${day}T12:00:00Z`) + (isEvening ? 86_400_000 : 0)).toISOString();
  return instantAt(next.slice(0, 10), ends, timeZone);
};
