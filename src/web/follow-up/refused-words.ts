import type { RefusalAnswer } from '../../contract/refusal.ts';
import texts from '../../../messages/follow-up.json' with { type: 'json' };
import type { WordKey, Words } from './follow-up-words.ts';

const isKey = (key: string): key is WordKey => Object.hasOwn(texts, key);

/** What a refusal says to the reader; one that this page has no words for is told with its code, so that he can report it. */
export const refusedWords = (words: Words, { code }: Pick<RefusalAnswer, 'code'>): string => {
  const key = `refused.${code}`;
  return isKey(key) ? words(key) : words('refused.other', { code });
};
