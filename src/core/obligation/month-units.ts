/** Parts of a month that every length of month (28 to 31 days) divides: lcm(28, 29, 30, 31). */
export const unitsPerMonth = 377_580;

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const digits = (text: string, from: number, to: number): number => {
  let number = 0;
  for (let index = from; index < to; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
};

/**
 * Where the beginning of a day (`2025-07-13`), or with `after` the end of it, stands on the line of months, in
 * `unitsPerMonth`; NaN for what the calendar does not have. The difference of two is the length between them: a calendar
 * month is exactly one month, from the fifth of June to the fourth of July too, a single day the 28th to 31st part of its month.
 * So adjacent periods add up, however a time is cut into them. Whole numbers below 2^53.
 */
export const monthUnits = (day: string, after = false): number => {
  if (day.length !== 10 || day[4] !== '-' || day[7] !== '-') return Number.NaN;
  const [year, month, date] = [digits(day, 0, 4), digits(day, 5, 7), digits(day, 8, 10)];
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = month === 2 && isLeap ? 29 : lengths[month - 1];
  if (length === undefined || !(date >= 1 && date <= length)) return Number.NaN;
  return (year * 12 + month) * unitsPerMonth + ((after ? date : date - 1) * unitsPerMonth) / length;
};
