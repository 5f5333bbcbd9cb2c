import type { Locale } from '../../../core/basics/locale.ts';
import { isMessageKey, textOf } from '../../../messages.ts';

/** Words of the reader's language, or those of the contract, which are English. */
interface ApiWords {
  readonly words: string;
  /** The language of the words where it is not that of the page. */
  readonly lang: 'en' | undefined;
}

/** The words that a page has for something of the contract. */
export const apiWords = (locale: Locale, key: string, english: string): ApiWords => {
  const own = `api-page.${key}`;
  if (isMessageKey(own)) return { words: textOf(locale, own), lang: undefined };
  return { words: english, lang: locale === 'en' ? undefined : 'en' };
};
