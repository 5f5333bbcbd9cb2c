import { dayOf, formatDate } from '../../../core/basics/format-date.ts';
import type { Locale } from '../../../core/basics/locale.ts';

/** The day of an instant in Kazakhstan, as it is written. */
export const dayInWords = (instant: string, locale: Locale): string =>
  formatDate(dayOf(instant, 'Asia/Almaty'), locale);
