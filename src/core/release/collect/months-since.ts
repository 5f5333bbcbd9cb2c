const dayMs = 86_400_000;

/** The day number so many months after a date; the last day of the month where it has no such day. */
const after = (year: number, month: number, date: number, months: number): number => {
  const last = new Date(Date.UTC(year, month + months + 1, 0)).getUTCDate();
  return Date.UTC(year, month + months, Math.min(date, last)) / dayMs;
};

/**
 * So many days after a day, in months of the calendar: whole months as `addMonths` counts them, and the part of the next one that has
 * passed. `day`: days since the first of January 1970. So the day of a horizon is at most its number of months, and the day after is more.
 */
export const monthsSince = (day: number, days: number): number => {
  const date = new Date(day * dayMs);
  const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  const target = day + days;
  let whole = Math.floor(days / 31);
  while (after(year, month, dayOfMonth, whole + 1) <= target) whole += 1;
  const [from, to] = [after(year, month, dayOfMonth, whole), after(year, month, dayOfMonth, whole + 1)];
  return whole + (target - from) / (to - from);
};
