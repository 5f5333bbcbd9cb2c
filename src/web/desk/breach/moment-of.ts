import { instantAt } from '../../../core/basics/instant-at.ts';
import { nationalTimeZone } from '../../../core/basics/national-time-zone.ts';
import { readDateParts, type DateParts } from '../../../core/basics/read-date-parts.ts';

/** The instant of a day and a time as they are typed, by the national clock; `undefined` where one of them is none. */
export const momentOf = (day: DateParts, time: string): string | undefined => {
  const read = readDateParts(day);
  const [, hours, minutes] = /^(\d{1,2})[:.](\d{2})$/.exec(time.trim()) ?? [];
  if (!read.ok || hours === undefined || minutes === undefined) return undefined;
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return instantAt(read.value, `${hours.padStart(2, '0')}:${minutes}`, nationalTimeZone);
};
