import type { dayOrders } from './import-profile.ts';

type DayOrder = (typeof dayOrders)[number];

const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?$/;
const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[T ]\d{1,2}:\d{2}.*)?$/;
/** Days since 30 December 1899, from 1927 to 2119: any other number is no day anybody means. */
const serial = /^(\d{5})(?:\.\d+)?$/;
const [firstSerial, lastSerial] = [10_000, 80_200];

const two = (part: string): string => part.padStart(2, '0');

const onCalendar = (year: string, month: string, day: string): string | undefined => {
  const date = `${year}-${two(month)}-${two(day)}`;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : undefined;
};

const ofSerial = (text: string): string | undefined => {
  const days = Number(serial.exec(text)?.[1] ?? 0);
  if (days < firstSerial || days > lastSerial) return undefined;
  return new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10);
};

/** A day in any of three styles, with or without a time behind it, or as the serial number of a spreadsheet: `2024-05-31`. Undefined where it is none. */
export const readDay = (text: string, order: DayOrder): string | undefined => {
  const [, year = '', month = '', day = ''] = yearFirst.exec(text) ?? [];
  if (year !== '') return onCalendar(year, month, day);
  const [, one = '', other = '', last = ''] = yearLast.exec(text) ?? [];
  if (last === '') return ofSerial(text);
  if (order === 'day-first') return onCalendar(last, other, one);
  return order === 'month-first' ? onCalendar(last, one, other) : undefined;
};

/** A month, or the month of a day: `2024-05`. */
export const readMonth = (text: string, order: DayOrder): string | undefined => {
  const [, year = '', month = ''] = /^(\d{4})[-/.](\d{1,2})$/.exec(text) ?? [];
  const [, monthBefore = '', yearBehind = ''] = /^(\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  if (year === '' && yearBehind === '') return readDay(text, order)?.slice(0, 7);
  return onCalendar(`${year}${yearBehind}`, `${month}${monthBefore}`, '1')?.slice(0, 7);
};

/** A year from 1900 to 2199. */
export const readYear = (text: string): number | undefined => {
  const [, year = ''] = /^((?:19|20|21)\d{2})(?:\.0+)?$/.exec(text) ?? [];
  return year === '' ? undefined : Number(year);
};
