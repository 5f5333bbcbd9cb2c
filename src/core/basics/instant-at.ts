import { dayOf, formatTime } from './format-date.ts';

const offsetAt = (instant: number, timeZone: string): number => {
  const iso = new Date(instant).toISOString();
  const shown = `${dayOf(iso, timeZone)}T${formatTime(iso, timeZone)}:00.000Z`;
  return Date.parse(shown) - Math.floor(instant / 60_000) * 60_000;
};

/**
 * The instant (ISO 8601, UTC) at which clocks of a time zone show `time` (`23:59` or `23:59:59`) on a day. Where
 * clocks are put forward over it, the moment as far after the jump; where they show it twice, one of the two.
 */
export const instantAt = (day: string, time: string, timeZone: string): string => {
  const wanted = Date.parse(`${day}T${time.length === 5 ? `${time}:00` : time}.000Z`);
  const first = wanted - offsetAt(wanted, timeZone);
  return new Date(wanted - offsetAt(first, timeZone)).toISOString();
};
