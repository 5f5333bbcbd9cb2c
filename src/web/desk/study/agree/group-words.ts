import { locales, type Locale } from '../../../../core/basics/locale.ts';
import type { GroupText } from '../../../../core/study/standing/group-text.ts';

/** Words in the reader's language, or in the first that there is. */
export const groupWords = (words: GroupText, locale: Locale): string =>
  [locale, ...locales].map((one) => words[one] ?? '').find((one) => one.trim() !== '') ?? '';
