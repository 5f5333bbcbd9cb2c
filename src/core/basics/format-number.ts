import type { Locale } from './locale.ts';

/**
 * Numbers as Kazakh, Russian and English readers expect them. Our own because Chromium has no Kazakh
 * number data and says it has; a test compares this table with ICU.
 */
const separators = {
  kk: { group: '\u00a0', decimal: ',', percent: '%' },
  ru: { group: '\u00a0', decimal: ',', percent: '\u00a0%' },
  en: { group: ',', decimal: '.', percent: '%' },
} as const satisfies Record<Locale, object>;

/** `1234.5` with one decimal → `1 234,5` (kk, ru), `1,234.5` (en). Range: finite numbers below 1e21. */
export const formatNumber = (value: number, locale: Locale, decimals = 0): string => {
  const { group, decimal } = separators[locale];
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const digits = fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
  return value < 0 && /[1-9]/.test(digits) ? `\u2212${digits}` : digits;
};

/** With a plus sign for gains: `+1,495`. */
export const formatSigned = (value: number, locale: Locale, decimals = 0): string => {
  const text = formatNumber(value, locale, decimals);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
};

/** A share 0–1 as percent: `12.2%`, `12,2 %` (ru). */
export const formatShare = (share: number, locale: Locale, decimals = 1): string =>
  `${formatNumber(share * 100, locale, decimals)}${separators[locale].percent}`;
