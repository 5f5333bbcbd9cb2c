import { addDays } from './add-days.ts';
import { daysOff, exchangedDays, holidays, knownDays, kurbanAit } from './kazakhstan-holidays.ts';
import type { Result } from './result.ts';
import { accept, refuse } from './result.ts';

/** The calendar has no answer: `unknown-after` carries the last day it knows, `unknown-before` the first. */
type CalendarRefusal =
  | { readonly code: 'calendar-unknown-after'; readonly params: { readonly day: string } }
  | { readonly code: 'calendar-unknown-before'; readonly params: { readonly day: string } };

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(day).getUTCDay());

const daysOf = (list: typeof holidays): readonly string[] => {
  const [first, last] = [knownDays.first, knownDays.last].map((day) => Number(day.slice(0, 4)));
  const years = Array.from({ length: (last ?? 0) - (first ?? 0) + 1 }, (_, index) => (first ?? 0) + index);
  return list.flatMap(({ day, since = 0, until = 9999 }) =>
    years.filter((year) => year >= since && year <= until).map((year) => `${year}-${day}`),
  );
};

/** Every weekday on which nobody works, and every weekend day on which people do. */
const exceptions = ((): ReadonlyMap<string, 'free' | 'worked'> => {
  const dates = daysOf(holidays).toSorted();
  const free = new Set([...dates, ...daysOf(daysOff), ...kurbanAit]);
  for (const day of dates.filter(isWeekend)) {
    let next = addDays(day, 1);
    while (isWeekend(next) || free.has(next)) next = addDays(next, 1);
    free.add(next);
  }
  const list = new Map<string, 'free' | 'worked'>([...free].map((day) => [day, 'free']));
  for (const { worked, free: moved } of exchangedDays) list.set(worked, 'worked').set(moved, 'free');
  return list;
})();

/**
 * Whether people with a five-day week work on a calendar day (`YYYY-MM-DD`, the day in Kazakhstan). Refuses days beyond
 * the known calendar; throws for what is no date.
 */
export const isWorkingDay = (day: string): Result<boolean, CalendarRefusal> => {
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || addDays(day, 0) !== day) throw new RangeError(`Not a date: ${day}`);
  if (day < knownDays.first)
    return refuse({ code: 'calendar-unknown-before', params: { day: knownDays.first } });
  if (day > knownDays.last)
    return refuse({ code: 'calendar-unknown-after', params: { day: knownDays.last } });
  const exception = exceptions.get(day);
  return accept(exception === undefined ? !isWeekend(day) : exception === 'worked');
};

/**
 * The working day on which a term of `count` working days ends. The day of the event is not counted (Civil Code, article
 * 173), whether it is a working day or not. `count` is a whole number from 1; throws for another. Refuses when the term
 * leaves the known calendar.
 */
export const addWorkingDays = (from: string, count: number): Result<string, CalendarRefusal> => {
  if (!Number.isSafeInteger(count) || count < 1)
    throw new RangeError(`Not a number of working days: ${count}`);
  const start = isWorkingDay(from);
  if (!start.ok) return start;
  let day = from;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    const working = isWorkingDay(day);
    if (!working.ok) return working;
    if (working.value) left -= 1;
  }
  return accept(day);
};
