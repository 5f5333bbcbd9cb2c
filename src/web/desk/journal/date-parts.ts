import type { DateParts } from '../../../core/basics/read-date-parts.ts';

/** A date (`2026-11-03`) as three boxes show it; empty boxes for none. */
export const dateParts = (date: string | null | undefined): DateParts => {
  const [year = '', month = '', day = ''] = (date ?? '').split('-');
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
};
