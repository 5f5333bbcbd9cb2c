import { formatDate } from './format-date.ts';
import type { Locale } from './locale.ts';

/** A day as orders and letters of an institution write it: `2026 жылғы 23 қараша`, `23 ноября 2026 года`, `23 November 2026`. */
export const formatFormalDate = (day: string, locale: Locale): string =>
  formatDate(day, locale).replace(' ж. ', ' жылғы ').replace(/ г\.$/, ' года');
