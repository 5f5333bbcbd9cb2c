import type { Locale } from '../../basics/locale.ts';

/** Words of the group in the language of the reader, else in the one that there is. */
export const groupWords = (
  words: Readonly<Partial<Record<Locale, string | undefined>>>,
  locale: Locale,
): string => words[locale] ?? words.kk ?? words.ru ?? words.en ?? '';
