/** A day off that comes back each year, `MM-DD`, in the years in which it was law. */
interface YearlyDay {
  readonly day: string;
  readonly since?: number;
  readonly until?: number;
}

/**
 * National and state holidays (law 267-II of 13 December 2001). One that falls on a Saturday or Sunday makes the next
 * working day a day off (Labour Code, article 85; the published calendar of 2026 shows it: 8 March → 9, 21 and 22 March
 * → 24 and 25). Constitution Day was 30 August until 2025; the constitution adopted on 15 March 2026 moved it to that
 * day, kept from 2027 on, so 2026 has none (Ministry of Labour, 18 March 2026, read in the press: a lawyer must confirm).
 */
export const holidays: readonly YearlyDay[] = [
  { day: '01-01' },
  { day: '01-02' },
  { day: '03-08' },
  { day: '03-15', since: 2027 },
  { day: '03-21' },
  { day: '03-22' },
  { day: '03-23' },
  { day: '05-01' },
  { day: '05-07' },
  { day: '05-09' },
  { day: '07-06' },
  { day: '08-30', until: 2025 },
  { day: '10-25', since: 2022 },
  { day: '12-16' },
];

/** Orthodox Christmas: a day off, but no holiday, so that a weekend swallows it. */
export const daysOff: readonly YearlyDay[] = [{ day: '01-07' }];

/**
 * First day of Kurban Ait, a day off that a weekend swallows. Announced year by year: 2024 and 2025 as kept, 2026 from
 * the calendar of egov.kz. The date of 2027 is not announced; it will fall in the middle of May.
 */
export const kurbanAit: readonly string[] = ['2024-06-16', '2025-06-06', '2026-05-27'];

/** Days that an order of the minister exchanged: the first became a working day, the second a day off. */
export const exchangedDays: readonly { readonly worked: string; readonly free: string }[] = [
  { worked: '2024-05-04', free: '2024-05-08' },
  { worked: '2025-01-05', free: '2025-01-03' },
];

/**
 * The calendar is known from the first to the last of these days. After it the date of Kurban Ait is not announced, and
 * the lunar year cannot bring it earlier. An order may still exchange days of a year that has begun: add it above.
 */
export const knownDays = { first: '2024-01-01', last: '2027-05-10' };
