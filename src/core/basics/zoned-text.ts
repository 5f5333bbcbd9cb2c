import { formatDateTime } from './format-date.ts';
import type { Locale } from './locale.ts';
import { zoneOffset } from './zone-offset.ts';

/** An instant as the clock of a zone shows it, with the zone: `2026 ж. 30 қараша, 18:00 (UTC+5)`. */
export const zonedText = (instant: string, locale: Locale, timeZone: string): string =>
  `${formatDateTime(instant, locale, timeZone)} (${zoneOffset(instant, timeZone)})`;
