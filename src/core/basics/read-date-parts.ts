import { refuse, accept, type Result } from './result.ts';

/** A date as typed in three boxes. */
export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/**
 * Three boxes as a date, `2026-11-03`. Spaces are ignored; a year is one of 1000 to 9999. Nothing typed at all is
 * `missing`, a part that is missing `incomplete`, a day that the calendar does not have `wrong`.
 */
export const readDateParts = (
  parts: DateParts,
): Result<string, { readonly code: 'missing' | 'incomplete' | 'wrong' }> => {
  const [day = '', month = '', year = ''] = [parts.day, parts.month, parts.year].map((part) =>
    part.replaceAll(/\s/g, ''),
  );
  if (day === '' && month === '' && year === '') return refuse({ code: 'missing' });
  if (day === '' || month === '' || year === '') return refuse({ code: 'incomplete' });
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^[1-9]\d{3}$/.test(year))
    return refuse({ code: 'wrong' });
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const calendar = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return !Number.isNaN(calendar.getTime()) && calendar.toISOString().startsWith(date)
    ? accept(date)
    : refuse({ code: 'wrong' });
};
