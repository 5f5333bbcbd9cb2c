import { locales, type Locale } from '../../core/basics/locale.ts';
import type { GroupText } from '../../core/study/standing/group-text.ts';

/** Words of the group in the reader's language, else in the first that there are, with the language that they are in. */
export const groupWords = (
  words: GroupText,
  locale: Locale,
): { readonly text: string; readonly lang: Locale } => {
  const lang = [locale, ...locales].find((one) => words[one] !== undefined) ?? locale;
  return { text: words[lang] ?? '', lang };
};
