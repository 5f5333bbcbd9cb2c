import { formatNumber } from '../../../core/basics/format-number.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { text } from '../../../messages.ts';

const kilobyte = 1024;
const megabyte = kilobyte * 1024;

/** `3,4 МБ`, `120 kB`; never nothing for a file that has something in it. */
export const fileSize = (bytes: number, locale: Locale): string =>
  bytes >= megabyte
    ? text(locale, 'application.documents.size', { size: formatNumber(bytes / megabyte, locale, 1) })
    : text(locale, 'application.documents.small', {
        size: formatNumber(Math.max(1, Math.round(bytes / kilobyte)), locale),
      });
