import type { RefusalAnswer } from '../../contract/refusal.ts';
import texts from '../../../messages/participant.json' with { type: 'json' };
import type { participantWords, WordKey } from './participant-words.ts';

const isKey = (key: string): key is WordKey => Object.hasOwn(texts, key);

/** What a refusal says to the reader; one that this page has no words for is told with its code. */
export const refusedWords = (
  { say }: ReturnType<typeof participantWords>,
  { code }: Pick<RefusalAnswer, 'code'>,
): string => {
  const key = `refused.${code}`;
  return isKey(key) ? say(key) : say('refused.other', { code });
};
