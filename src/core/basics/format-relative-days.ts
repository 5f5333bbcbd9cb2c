import { formatNumber } from './format-number.ts';
import type { Locale } from './locale.ts';

/** Days that have a word of their own, by distance. */
const named: Readonly<Record<Locale, Readonly<Record<number, string>>>> = {
  kk: { '-2': 'алдыңгүні', '-1': 'кеше', 0: 'бүгін', 1: 'ертең', 2: 'бүрсігүні' },
  ru: { '-2': 'позавчера', '-1': 'вчера', 0: 'сегодня', 1: 'завтра', 2: 'послезавтра' },
  en: { '-1': 'yesterday', 0: 'today', 1: 'tomorrow' },
};

const russianDays = (count: number): string => {
  const tens = count % 100;
  if (tens > 10 && tens < 20) return 'дней';
  if (count % 10 === 1) return 'день';
  return count % 10 > 1 && count % 10 < 5 ? 'дня' : 'дней';
};

/**
 * How far a day is: `3 күннен кейін`, `через 3 дня`, `in 3 days`, `yesterday`. Whole days; a test compares with ICU,
 * whose Kazakh words Chromium lacks.
 */
export const formatRelativeDays = (days: number, locale: Locale): string => {
  const word = named[locale][days];
  if (word !== undefined) return word;
  const count = Math.abs(days);
  const figure = formatNumber(count, locale);
  if (locale === 'kk') return days > 0 ? `${figure} күннен кейін` : `${figure} күн бұрын`;
  if (locale === 'ru') {
    const counted = `${figure} ${russianDays(count)}`;
    return days > 0 ? `через ${counted}` : `${counted} назад`;
  }
  const counted = `${figure} ${count === 1 ? 'day' : 'days'}`;
  return days > 0 ? `in ${counted}` : `${counted} ago`;
};
