import type { Locale } from '../../../core/basics/locale.ts';
import { isMessageKey, text, textOf } from '../../../messages.ts';

/** Why there is no figure, or why it is to be read with care; an unknown reason is named by its code. */
export const reasonSentence = (code: string, locale: Locale): string => {
  const key = `returns.reason.${code}`;
  return isMessageKey(key) ? textOf(locale, key) : text(locale, 'returns.reason.other', { code });
};
