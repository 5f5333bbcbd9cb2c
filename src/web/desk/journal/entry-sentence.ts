import type { EntryView } from '../../../contract/journal.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { entrySentence as sentenceOf } from '../../../core/journal/entry-sentence.ts';
import { isMessageKey, textOf } from '../../../messages.ts';

/** What the entry says was done, in the reader’s words. */
export const entrySentence = (locale: Locale, entry: Pick<EntryView, 'kind' | 'data'>): string =>
  sentenceOf(locale, (key, params) => (isMessageKey(key) ? textOf(locale, key, params) : undefined), entry);
