import type { DateParts } from './read-date-parts.ts';

/** A date as its three boxes, without leading zeros; empty boxes for none. The reverse of `readDateParts`. */
export const datePartsOf = (date: string | null): DateParts => {
  if (date === null) return { day: '', month: '', year: '' };
  const [year = '', month = '', day = ''] = date.split('-');
  return { day: String(Number(day)), month: String(Number(month)), year };
};
