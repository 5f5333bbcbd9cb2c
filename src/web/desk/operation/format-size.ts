import { formatNumber } from '../../../core/basics/format-number.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { text } from '../../../messages.ts';

const kilobyte = 1024;
const megabyte = kilobyte * 1024;
const gigabyte = megabyte * 1024;

/** Bytes as people read them: `12 kB`, from a megabyte on `1.2 MB`, from a gigabyte on `1.2 GB`. */
export const formatSize = (bytes: number, locale: Locale): string => {
  if (bytes < megabyte) {
    return text(locale, 'watch.kilobytes', { value: formatNumber(Math.ceil(bytes / kilobyte), locale) });
  }
  return bytes < gigabyte
    ? text(locale, 'watch.megabytes', { value: formatNumber(bytes / megabyte, locale, 1) })
    : text(locale, 'watch.gigabytes', { value: formatNumber(bytes / gigabyte, locale, 1) });
};
