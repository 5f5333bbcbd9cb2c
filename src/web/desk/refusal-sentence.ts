import type { RefusalAnswer } from '../../contract/refusal.ts';
import type { Locale } from '../../core/basics/locale.ts';
import { isMessageKey, text, textOf } from '../../messages.ts';

/** What a refusal says to the reader. A code that nobody wrote a sentence for is shown as it is, so that he can report it. */
export const refusalSentence = (
  locale: Locale,
  { code, params }: Pick<RefusalAnswer, 'code' | 'params'>,
): string => {
  const key = [`refusal.${code}`, `auth.refusal.${code}`].find((candidate) => isMessageKey(candidate));
  return key === undefined ? text(locale, 'refusal.general', { code }) : textOf(locale, key, params);
};
