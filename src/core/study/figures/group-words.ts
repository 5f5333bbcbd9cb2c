import type { Locale } from '../../basics/locale.ts';
import type { GroupText } from '../standing/group-text.ts';

/** Words of the group in the language of the reader, else in the one that there is. */
export const groupWords = (words: GroupText, locale: Locale): string =>
  words[locale] ?? words.kk ?? words.ru ?? words.en ?? '';
