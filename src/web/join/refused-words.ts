import texts from '../../../messages/room.json' with { type: 'json' };
import type { WordKey, Words } from './join-words.ts';

const isKey = (key: string): key is WordKey => Object.hasOwn(texts, key);

/** What a refusal says to whoever holds the phone; one without words is told with its code. */
export const refusedWords = (words: Words, code: string): string => {
  const key = `refused.${code}`;
  return isKey(key) ? words(key) : words('refused.other', { code });
};
