import { formatDate } from '../../../core/basics/format-date.ts';
import type { Locale } from '../../../core/basics/locale.ts';

/** `1 September 2026 – 31 January 2027`; a dash alone where a day is not known. */
export const staySpan = (from: string | null, to: string | null, locale: Locale): string =>
  [from, to].map((day) => (day === null ? '…' : formatDate(day, locale))).join(' – ');
