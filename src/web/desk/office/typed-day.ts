import { readDateParts, type DateParts } from '../../../core/basics/read-date-parts.ts';

/** Three boxes as a date for `readShape`: undefined for none typed, `wrong`, which no shape takes, for no date. */
export const typedDay = (parts: DateParts): string | undefined => {
  const read = readDateParts(parts);
  if (read.ok) return read.value;
  return read.refusal.code === 'missing' ? undefined : 'wrong';
};
