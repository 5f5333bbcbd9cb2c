import { dayOf, formatTime } from '../../../core/basics/format-date.ts';
import { nationalTimeZone } from '../../../core/basics/national-time-zone.ts';
import type { DateParts } from '../../../core/basics/read-date-parts.ts';
import { dateParts } from '../journal/date-parts.ts';

/** Day and time of the national clock now, as form fields begin. */
export const nowParts = (): { readonly day: DateParts; readonly time: string } => {
  const now = new Date().toISOString();
  return { day: dateParts(dayOf(now, nationalTimeZone)), time: formatTime(now, nationalTimeZone) };
};
